import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readConfig } from '#src/deployment/config.ts';

const file = path.resolve(import.meta.dirname, '../../public/config.sample.json');
const sample: unknown = JSON.parse(readFileSync(file, 'utf8'));

const read = (given: unknown) => {
  const complaints: string[] = [];
  return { config: readConfig(given, (problem) => complaints.push(problem)), complaints };
};

describe('config.json', () => {
  test('the sample is read in full', () => {
    const { config, complaints } = read(sample);
    expect(complaints).toEqual([]);
    expect(config).toEqual(sample);
  });

  test('what cannot be used is named and left out; the rest holds', () => {
    const { config, complaints } = read({
      allowedHosts: ['*'],
      defaultLanguage: 'fr',
      support: { address: 'data:text/html,hello', label: { ja: '窓口', en: 'Desk' } },
      feedback: 'https://desk.example/feedback',
      other: 1,
    });
    expect(config).toEqual({ allowedHosts: [], feedback: 'https://desk.example/feedback' });
    expect(complaints).toHaveLength(3);
  });

  test('an origin has no path and no wildcard', () => {
    for (const host of ['https://wiki.example/', 'https://wiki.example/a', 'wiki.example', 'null', ''])
      expect(read({ allowedHosts: [host] }).config.allowedHosts).toEqual([]);
    expect(read({ allowedHosts: ['http://wiki:8080'] }).config.allowedHosts).toEqual(['http://wiki:8080']);
  });

  test('any JSON is read without a throw, and nothing pollutes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(Object.keys(read(value).config)).toContain('allowedHosts');
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
    );
  });
});
