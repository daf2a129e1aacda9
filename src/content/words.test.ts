import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { packIds, type PackId } from '#src/content/catalogue.ts';
import type { Pack, Step } from '#src/content/pack.ts';
import { packs } from '#src/content/registry.ts';
import { additions } from '#src/content/sources.ts';
import { vocabulary } from '#src/content/vocabulary.ts';
import type { Condition } from '#src/engine/types.ts';

const words = import.meta.glob<object>('../../locales/*/*.json', { eager: true, import: 'default' });
const languageOf = (file: string) => path.basename(path.dirname(file));
const languages = [...new Set(Object.keys(words).map(languageOf))];

/** Every key below a value, dotted, without its plural ending. */
function keysOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return [key.replace(/_(zero|one|two|few|many|other)$/, '')];
  return Object.entries(value as object).flatMap(([name, inside]) =>
    keysOf(inside, key ? `${key}.${name}` : name),
  );
}

/** The keys of all files of a language whose name the claim holds for; which file a word stands in is of no concern here. */
function keysIn(language: string, claim: (file: string) => boolean): string[] {
  return Object.entries(words)
    .filter(([file]) => languageOf(file) === language && claim(path.basename(file, '.json')))
    .flatMap(([, texts]) => keysOf(texts));
}
const ofPack = (id: PackId) => (file: string) => file === id || file.startsWith(`${id}-`);
const distinct = (ids: readonly string[]) => [...new Set(ids)].sort();

/** Ids of what no question asks. */
function unaskedIn(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(unaskedIn);
  if ('any' in condition) return condition.any.flatMap(unaskedIn);
  if ('not' in condition) return unaskedIn(condition.not);
  return 'unasked' in condition ? [condition.unasked] : [];
}

const named = (prefix: string, steps: readonly Step[]) => steps.map((step) => `${prefix}.${step.id}`);

/** Every word that a pack needs. */
const wordsFor = (pack: Pack): string[] => [
  'title',
  'solved',
  ...pack.questions.flatMap(({ fact }) => ['ask', 'why'].map((part) => `questions.${fact}.${part}`)),
  ...Object.entries(pack.findOut).flatMap(([fact, steps]) => named(`find.${fact}`, steps)),
  ...pack.fixes.flatMap(({ id, steps, notes, verify, undo }) => [
    `fixes.${id}.title`,
    ...['summary', 'why', 'versions'].map((part) => `${id}.${part}`),
    ...named(`${id}.steps`, steps),
    ...named(`${id}.notes`, notes),
    ...named(`${id}.verify`, verify),
    ...named(`${id}.undo`, undo),
  ]),
  ...pack.fixes.flatMap((fix) => unaskedIn(fix.when)).map((id) => `unasked.${id}`),
  ...named('notes', pack.notes),
  ...(pack.knownIssue ? ['knownIssue.title', 'knownIssue.summary'] : []),
];

/** Words that an answer may have beside its name. */
const hintsFor = (pack: Pack): string[] =>
  pack.questions.flatMap(({ fact }) =>
    [...vocabulary[fact], 'unknown'].map((value) => `questions.${fact}.hints.${value}`),
  );

describe.each(languages)('%s', (language) => {
  test.each(packIds)('has the words of each id of %s', (id) => {
    const there = new Set(keysIn(language, ofPack(id)));
    expect(distinct(wordsFor(packs[id])).filter((key) => !there.has(key))).toEqual([]);
  });

  test.each(packIds)('has no word of %s that lacks an id', (id) => {
    const needed = new Set([...wordsFor(packs[id]), ...hintsFor(packs[id])]);
    expect(keysIn(language, ofPack(id)).filter((key) => !needed.has(key))).toEqual([]);
  });

  test('names each fact and each value, and no others', () => {
    const names = Object.entries(vocabulary).flatMap(([fact, values]) => [
      `${fact}.name`,
      ...values.map((value) => `${fact}.values.${value}`),
    ]);
    expect(distinct(keysIn(language, (file) => file === 'facts'))).toEqual(distinct(names));
  });

  test('has what other pages show of each article, and of no other', () => {
    const shown = keysIn(language, (file) => ['start', 'statements', 'ui'].includes(file));
    const of = (group: RegExp) => distinct(shown.flatMap((key) => group.exec(key)?.[1] ?? []));
    const ids = [...packIds].sort();
    const statements = [...packIds.flatMap((id) => packs[id].statements), ...Object.keys(additions)];
    expect(of(/^symptoms\.([^.]+)\.title$/)).toEqual(ids);
    expect(of(/^symptoms\.([^.]+)\./)).toEqual(ids);
    expect(of(/^wizard\.([^.]+)$/)).toEqual(ids);
    expect(of(/^([A-Z]\d+)$/)).toEqual(distinct(statements));
  });

  test('has words for the signs beside a fix: shell, effect, downtime, effort, hazard, tone, sureness', () => {
    const all = keysIn(language, (file) => !packIds.some((id) => ofPack(id)(file)));
    const has = (kind: string, id: string) =>
      all.some((key) => key === `${kind}.${id}` || key.endsWith(`.${kind}.${id}`));
    const fixes = packIds.flatMap((id) => packs[id].fixes);
    const steps: readonly Step[] = [
      ...packIds.flatMap((id) => Object.values(packs[id].findOut)).flat(),
      ...fixes.flatMap((fix) => [...fix.steps, ...fix.verify, ...fix.undo]),
    ];
    const commands = steps.flatMap((step) => step.commands ?? []);
    const tones = [...fixes, ...packIds.map((id) => packs[id])].flatMap(({ notes }) => notes);
    const wanted = [
      ...commands.map((command) => ['shell', command.shell] as const),
      ...commands.map((command) => ['command', command.effect] as const),
      ...fixes.map((fix) => ['downtime', fix.downtime] as const),
      ...fixes.map((fix) => ['effort', fix.effort] as const),
      ...fixes.flatMap((fix) => fix.hazards).map((hazard) => ['hazard', hazard] as const),
      ...tones.map((note) => ['note', note.tone] as const),
      ...Object.values(additions).map((one) => ['sure', one.sure] as const),
      ...['applies', 'possible', 'ruled-out'].map((status) => ['status', status] as const),
      ...['helped', 'partly', 'no-change', 'cannot'].map((outcome) => ['outcome', outcome] as const),
    ].filter(([kind, id]) => !(kind === 'hazard' && id === 'none'));
    expect(
      distinct(wanted.filter(([kind, id]) => !has(kind, id)).map(([kind, id]) => `${kind}.${id}`)),
    ).toEqual([]);
  });
});
