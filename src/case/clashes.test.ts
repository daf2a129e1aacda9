import { expect, test } from 'vitest';
import { clashesIn } from '#src/case/clashes.ts';
import { packIds, type PackId } from '#src/content/catalogue.ts';
import { packs } from '#src/content/registry.ts';
import { rulesOf } from '#src/content/rules.ts';
import { factsIn } from '#src/engine/evaluate.ts';
import type { Facts } from '#src/engine/types.ts';

const idsIn = (id: PackId, facts: Facts): string[] =>
  clashesIn(packs[id], rulesOf(packs[id]), facts).map((clash) => clash.id);

const clashes = packIds.flatMap((id) =>
  packs[id].notes.flatMap(({ id: note, when }) => (when ? [{ id, note, when }] : [])),
);

test.each(clashes)('$note rests on two questions of $id', ({ id, when }) => {
  const asked: readonly string[] = packs[id].questions.map(({ fact }) => fact);
  const facts = [...new Set(factsIn(when))];
  expect(facts).toHaveLength(2);
  expect(facts.filter((fact) => !asked.includes(fact))).toEqual([]);
});

test('each is said where both answers are given, and not beside them', () => {
  expect(idsIn('quiesce', { error: 'vss-error', 'guest-os': 'linux-other' })).toEqual([
    'vss-without-windows',
  ]);
  expect(idsIn('quiesce', { error: 'io-hold', 'guest-os': 'linux-other' })).toEqual([]);
  expect(idsIn('quiesce', { 'backup-quiescing': 'vcb', esxi: '5.x' })).toEqual(['vcb-is-gone']);
  expect(idsIn('quiesce', { 'backup-quiescing': 'vcb', esxi: '4.1' })).toEqual([]);
  expect(idsIn('quiesce', { operation: 'vmware-cmd', esxi: '9.x' })).toEqual(['vmware-cmd-is-gone']);
  expect(idsIn('quiesce', { operation: 'client', esxi: '3.5' })).toEqual(['client-without-quiescing']);
  expect(idsIn('quiesce', { operation: 'client', esxi: '4.0' })).toEqual([]);
  expect(idsIn('stun', { transport: 'direct-nfs', datastore: 'vmfs' })).toEqual(['direct-nfs-without-nfs']);
  expect(idsIn('stun', { transport: 'direct-nfs', datastore: 'nfs41' })).toEqual([]);
  expect(idsIn('stun', { transport: 'direct-nfs' })).toEqual([]);
  expect(idsIn('stun', { transport: 'direct-nfs', 'existing-snapshots': 'yes' })).toEqual([
    'direct-nfs-beside-snapshots',
  ]);
  expect(idsIn('stun', { transport: 'direct-nfs', 'existing-snapshots': 'no' })).toEqual([]);
});
