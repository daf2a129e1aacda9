import { describe, expect, test } from 'vitest';
import { packIds } from '#src/content/catalogue.ts';
import { packs } from '#src/content/registry.ts';
import { rulesOf } from '#src/content/rules.ts';
import { evaluate, factsIn } from '#src/engine/evaluate.ts';
import { reckonerOf } from '#src/engine/reckoner.ts';
import type { Facts } from '#src/engine/types.ts';

const clashesIn = (id: (typeof packIds)[number], facts: Facts): string[] => {
  const { placeOf } = reckonerOf(rulesOf(packs[id]));
  return packs[id].notes
    .filter(({ when }) => when && evaluate(when, facts, placeOf) === 'met')
    .map((note) => note.id);
};

describe.each(packIds)('answers of %s that do not go together', (id) => {
  const clashes = packs[id].notes.flatMap(({ id: note, when }) => (when ? [{ note, when }] : []));

  test.each(clashes)('$note rests on two questions of the article', ({ when }) => {
    const asked: readonly string[] = packs[id].questions.map(({ fact }) => fact);
    const facts = [...new Set(factsIn(when))];
    expect(facts).toHaveLength(2);
    expect(facts.filter((fact) => !asked.includes(fact))).toEqual([]);
  });
});

test('each is said where both answers are given, and not beside them', () => {
  expect(clashesIn('quiesce', { error: 'vss-error', 'guest-os': 'linux-other' })).toEqual([
    'vss-without-windows',
  ]);
  expect(clashesIn('quiesce', { error: 'io-hold', 'guest-os': 'linux-other' })).toEqual([]);
  expect(clashesIn('quiesce', { 'backup-quiescing': 'vcb', esxi: '5.x' })).toEqual(['vcb-is-gone']);
  expect(clashesIn('quiesce', { 'backup-quiescing': 'vcb', esxi: '4.1' })).toEqual([]);
  expect(clashesIn('quiesce', { operation: 'vmware-cmd', esxi: '9.x' })).toEqual(['vmware-cmd-is-gone']);
  expect(clashesIn('quiesce', { operation: 'client', esxi: '3.5' })).toEqual(['client-without-quiescing']);
  expect(clashesIn('quiesce', { operation: 'client', esxi: '4.0' })).toEqual([]);
  expect(clashesIn('stun', { transport: 'direct-nfs', datastore: 'vmfs' })).toEqual([
    'direct-nfs-without-nfs',
  ]);
  expect(clashesIn('stun', { transport: 'direct-nfs', datastore: 'nfs41' })).toEqual([]);
  expect(clashesIn('stun', { transport: 'direct-nfs' })).toEqual([]);
});
