import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFact } from '#src/case/read-fact.ts';
import { vocabulary, type FactId } from '#src/content/vocabulary.ts';

const factIds = Object.keys(vocabulary) as FactId[];
const everyValue = factIds.flatMap((fact) =>
  [...vocabulary[fact], 'unknown'].map((value) => [fact, value] as const),
);
const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

describe('readFact', () => {
  test.each(everyValue)('reads %s=%s in any case and width', (fact, value) => {
    for (const written of [value, value.toUpperCase(), fullWidth(value), `  ${value}\u3000`])
      expect(readFact(fact, written)).toEqual({ value });
  });

  test('takes no value of another fact', () => {
    for (const [fact, value] of everyValue.filter(([one]) => one !== 'esxi'))
      for (const other of factIds) {
        const values: readonly string[] = vocabulary[other];
        if (value === 'unknown' || values.includes(value)) continue;
        expect(readFact(other, value), `${other}=${value} (of ${fact})`).toEqual({
          problem: 'unknown-value',
        });
      }
  });

  test.each([
    ['ESXi 8.0 U2b', { value: '8.0-u2b' }],
    ['VMware ESXi 8.0.2 build-22380479', { value: '8.0-before-u2b' }],
    ['８．０　Ｕ２', { value: '8.0-before-u2b' }],
    ['6.7 U3', { value: '6.x' }],
    ['8.0.2', { problem: 'no-build' }],
    ['ESXi 8.0 Update 2', { problem: 'no-letter' }],
    ['8.0U2sb', { problem: 'security-only' }],
    ['vCenter 8.0 U2b', { problem: 'unknown-value' }],
    ['', { problem: 'unknown-value' }],
  ])('reads %j as a version of ESXi', (written, reading) => {
    expect(readFact('esxi', written)).toEqual(reading);
  });

  test('answers for any text with a value of the fact or a reason', () => {
    const unit = fc.nat(0xffff).map((code) => String.fromCharCode(code));
    const text = fc.oneof(fc.string({ unit }), fc.string({ unit, minLength: 300, maxLength: 600 }));
    fc.assert(
      fc.property(fc.constantFrom(...factIds), text, (fact, written) => {
        const reading = readFact(fact, written);
        if (reading.value === undefined) expect(reading.problem).not.toBe('');
        else expect([...vocabulary[fact], 'unknown']).toContain(reading.value);
      }),
    );
  });
});
