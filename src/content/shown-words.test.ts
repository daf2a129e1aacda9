import { describe, expect, test } from 'vitest';
import en from '#locales/en/quiesce-fixes.json';
import ja from '#locales/ja/quiesce-fixes.json';
import type { Fix } from '#src/content/pack.ts';
import { packs } from '#src/content/registry.ts';
import { rulesOf } from '#src/content/rules.ts';
import { evaluate } from '#src/engine/evaluate.ts';
import { reckonerOf } from '#src/engine/reckoner.ts';
import type { Facts } from '#src/engine/types.ts';

const pack = packs.quiesce;
const { placeOf } = reckonerOf(rulesOf(pack));

type Words = Record<string, Record<string, string> & { why: string; summary: string }>;
const languages: Readonly<Record<string, unknown>> = { en, ja };

/** The ids of what is shown of a fix for the facts at hand, each with the part of the fix that it stands in. */
const shownOf = (fix: Fix, facts: Facts) =>
  (['steps', 'notes', 'verify', 'undo'] as const).flatMap((part) =>
    fix[part]
      .filter(({ when }) => !when || evaluate(when, facts, placeOf) !== 'unmet')
      .map(({ id }) => ({ part, id })),
  );

const fixOf = (id: string): Fix => {
  const fix = pack.fixes.find((one) => one.id === id);
  if (!fix) throw new Error(`no fix ${id}`);
  return fix;
};

describe.each(Object.keys(languages))('what is shown in %s', (language) => {
  const words = languages[language] as Words;
  const linux: Facts = { 'guest-os': 'linux-other' };
  const open = pack.fixes.filter((fix) => evaluate(fix.when, linux, placeOf) !== 'unmet');

  test.each(open.map((fix) => fix.id))('E32: %s sends nobody with Linux to VSS writers or Windows', (id) => {
    const told = words[id];
    if (!told) throw new Error(`no words for ${id}`);
    const shown = shownOf(fixOf(id), linux).map(
      ({ part, id: one }) => (told[part] as unknown as Record<string, string>)[one] ?? '',
    );
    for (const text of [told.why, told.summary, ...shown])
      expect(text).not.toMatch(/VSS writers|VSS ライタが|Windows Update|a Windows guest, (?!save)/);
  });
});

describe('no VSS writer is listed', () => {
  const ids = shownOf(fixOf('repair-vss-writer'), { 'vss-writers': 'none-listed' }).map(
    ({ part, id }) => `${part}.${id}`,
  );
  test('E25: it is called a fault, and its own step is shown', () => {
    expect(ids).toEqual(expect.arrayContaining(['notes.none-listed', 'steps.none-listed']));
  });
  test('nobody is asked to compare lists that are empty', () => {
    expect(ids).not.toContain('steps.compare');
    expect(ids).not.toContain('notes.phase');
  });
});

test('Q27: who runs Exchange is warned wherever a snapshot of it is advised', () => {
  for (const id of ['check-vss-configuration', 'no-quiesce-backup', 'symantec-vss-provider'])
    expect(fixOf(id).notes.flatMap((note) => note.cites ?? [])).toContain('Q27');
});

test('a fix that stops an application does not call itself free of downtime', () => {
  for (const id of ['repair-vss-writer', 'fix-freeze-script', 'freeze-thaw-scripts'])
    expect(fixOf(id).downtime).not.toBe('none');
});
