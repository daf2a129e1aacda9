import { describe, expect, test } from 'vitest';
import { catalogue, fixIds, packIds, packsWith } from '#src/content/catalogue.ts';
import type { Command, Fix, Pack, Step } from '#src/content/pack.ts';
import { packs } from '#src/content/registry.ts';
import { additions, type Addition } from '#src/content/sources.ts';
import { vocabulary } from '#src/content/vocabulary.ts';
import { factsIn } from '#src/engine/evaluate.ts';
import type { Condition } from '#src/engine/types.ts';

type Cited = Pick<Step, 'cites' | 'adds'>;
const listsOf = (fix: Fix): readonly (readonly Step[])[] => [fix.steps, fix.notes, fix.verify, fix.undo];
const stepsOf = (pack: Pack): readonly Step[] => [
  ...Object.values(pack.findOut).flat(),
  ...pack.fixes.flatMap(listsOf).flat(),
  ...pack.notes,
];
/** Everything in a pack that names where it comes from. */
const citing = (pack: Pack): readonly Cited[] => [
  ...pack.questions,
  ...pack.fixes,
  ...(pack.knownIssue ? [pack.knownIssue] : []),
  ...stepsOf(pack),
];
const citesOf = (pack: Pack) => citing(pack).flatMap((one) => one.cites ?? []);
const addsOf = (pack: Pack) => citing(pack).flatMap((one) => one.adds ?? []);
const commandsOf = (pack: Pack): readonly Command[] => stepsOf(pack).flatMap((step) => step.commands ?? []);
const twice = (ids: readonly string[]) => ids.filter((id, i) => ids.indexOf(id) !== i);

/** The leaves of a condition. */
function leavesOf(condition: Condition): Condition[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  return 'not' in condition ? leavesOf(condition.not) : [condition];
}
const conditionsOf = (pack: Pack): Condition[] => [
  ...pack.fixes.flatMap((fix) => [fix.when, ...(fix.likelier ?? []).map((one) => one.when)]),
  ...(pack.knownIssue ? [pack.knownIssue.when] : []),
  ...stepsOf(pack).flatMap((step) => (step.when ? [step.when] : [])),
];

describe.each(packIds)('%s', (id) => {
  const pack = packs[id];

  test('stands in the catalogue, fix by fix', () => {
    expect(pack.id).toBe(id);
    expect(pack.fixes.map((fix) => fix.id)).toEqual([...catalogue[id]]);
  });

  test('has each id once', () => {
    expect(twice(pack.fixes.map((fix) => fix.id))).toEqual([]);
    expect(twice(pack.questions.map((question) => question.fact))).toEqual([]);
    const lists = [pack.notes, ...Object.values(pack.findOut), ...pack.fixes.flatMap(listsOf)];
    for (const list of lists) expect(twice(list.map((step) => step.id))).toEqual([]);
  });

  test('has ids that can stand in an address', () => {
    const ids = [...pack.fixes, ...stepsOf(pack)].map((one) => one.id);
    for (const one of ids) expect(one).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  test('cites each statement of its article', () => {
    const cited = new Set(citesOf(pack));
    expect(pack.statements.filter((statement) => !cited.has(statement))).toEqual([]);
  });

  test('cites only what its article says, and adds only what has a source', () => {
    const said = pack.statements;
    expect(citesOf(pack).filter((one) => !said.includes(one))).toEqual([]);
    expect(addsOf(pack).filter((one) => !(one in additions))).toEqual([]);
  });

  test('gives no advice on what is not sure', () => {
    const sources: Readonly<Record<string, Addition>> = additions;
    expect(addsOf(pack).filter((one) => sources[one]?.sure === 'low')).toEqual([]);
  });

  test('belongs to an article that has a public address', () => {
    expect(pack.article.address).toMatch(/^https:\/\//);
    const told = Object.values(packs).filter(({ article }) => article.address === pack.article.address);
    expect(told.map((one) => one.id)).toEqual([id]);
  });

  test('recommends no fix without a statement behind it, but for the closing one', () => {
    const bare = pack.fixes.filter((fix) => fix.cites.length === 0 && fix.scope !== 'last');
    expect(bare.map((fix) => fix.id)).toEqual([]);
    const unsupported = pack.fixes.filter((fix) => fix.cites.length + (fix.adds?.length ?? 0) === 0);
    expect(unsupported.map((fix) => fix.id)).toEqual([]);
  });

  test('closes with the one fix that goes to support', () => {
    const last = pack.fixes.filter((fix) => fix.scope === 'last');
    expect(last.map((fix) => fix.id)).toEqual(['open-vmware-case']);
    expect(pack.fixes.at(-1)).toBe(last[0]);
  });

  test('says for each fix what to do, how to see that it worked and how to go back', () => {
    const silent = pack.fixes.filter((fix) => [fix.steps, fix.verify, fix.undo].some((list) => !list.length));
    expect(silent.map((fix) => fix.id)).toEqual([]);
  });

  test('rests on facts that it asks for, with values that exist', () => {
    const asked: readonly string[] = pack.questions.map((question) => question.fact);
    const facts = conditionsOf(pack).flatMap(factsIn);
    expect(facts.filter((fact) => !asked.includes(fact))).toEqual([]);
    for (const leaf of conditionsOf(pack).flatMap(leavesOf)) {
      if (!('fact' in leaf)) continue;
      const { fact, ...rest } = leaf;
      const values: readonly string[] = vocabulary[fact as keyof typeof vocabulary];
      for (const value of Object.values(rest).flat()) expect(values, fact).toContain(value);
    }
  });

  test('names in its known issue only fixes that it has', () => {
    const fixes = pack.knownIssue?.fixes ?? [];
    expect(twice(fixes)).toEqual([]);
    expect(fixes.filter((fix) => !pack.fixes.some((one) => one.id === fix))).toEqual([]);
  });

  test('weighs likelihood, cost and risk from 0 to 100, and each question above 0', () => {
    for (const fix of pack.fixes)
      for (const weight of [fix.likelihood, fix.cost, fix.risk]) {
        expect(weight, fix.id).toBeGreaterThanOrEqual(0);
        expect(weight, fix.id).toBeLessThanOrEqual(100);
      }
    for (const question of pack.questions) expect(question.weight, question.fact).toBeGreaterThan(0);
  });

  test('prints in full what a step needs to the end: messages, paths of disks, names of snapshots', () => {
    const long = /\b(?:Message|Filename|Description)\b/;
    const cut = commandsOf(pack).filter(
      ({ shell, text }) =>
        /^power/.test(shell) &&
        (long.test(text) || /Get-WinEvent/.test(text)) &&
        !/Format-List|-Wrap/.test(text),
    );
    expect(cut.map(({ text }) => text)).toEqual([]);
  });

  test('reads in a Windows guest what every Windows in scope can tell, or names a second command', () => {
    const newer = /\bStartType\b|Get-Cim|Get-Volume|Test-NetConnection/;
    const only = stepsOf(pack).filter(
      ({ commands = [] }) =>
        commands.some(({ text }) => newer.test(text)) && !commands.some(({ shell }) => shell === 'cmd'),
    );
    expect(only.map(({ id }) => id)).toEqual([]);
  });

  test('writes what the reader must fill in as <NAME>, and nothing else that looks like it', () => {
    for (const { text } of commandsOf(pack)) {
      const marks = text.match(/<[^<>\s]*>/g) ?? [];
      for (const mark of marks) expect(mark, text).toMatch(/^<[A-Z][A-Z0-9-]*>$/);
      expect(text).not.toMatch(/[^\x20-\x7e\n]/);
    }
  });
});

test('no inference of our own is called certain', () => {
  const ours = Object.entries(additions).filter(([, { source }]) => source === 'ours');
  expect(ours.length).toBeGreaterThan(0);
  expect(ours.filter(([, { sure }]) => sure !== 'medium' && sure !== 'low').map(([id]) => id)).toEqual([]);
});

describe('the catalogue', () => {
  test('knows each fix once, and the articles that have it', () => {
    expect(twice(fixIds)).toEqual([]);
    for (const fix of fixIds)
      for (const id of packIds)
        expect(packsWith(fix).includes(id)).toBe(packs[id].fixes.some((one) => one.id === fix));
  });

  test('has an article for each pack and nothing more', () => {
    expect(Object.keys(catalogue)).toEqual([...packIds]);
    expect(Object.keys(packs)).toEqual([...packIds]);
  });
});

describe('sources', () => {
  test('lead to secure addresses only', () => {
    const sources: readonly Addition[] = Object.values(additions);
    const addresses = [...Object.values(packs).map(({ article }) => article), ...sources].map(
      (one) => one.address,
    );
    for (const address of addresses)
      if (address !== undefined) expect(address).toMatch(/^https:\/\/[^\s<>"]+$/);
  });
});
