import { describe, expect, test } from 'vitest';
import { directNfsItems, factsOfChecklist, type ItemAnswer } from '#src/hands/direct-nfs-items.ts';
import { registryFile } from '#src/hands/registry-file.ts';
import { vocabulary, type FactId } from '#src/content/vocabulary.ts';

const all = (answer: ItemAnswer): Record<string, ItemAnswer> =>
  Object.fromEntries(directNfsItems.map(({ id }) => [id, answer]));

describe('the answers of the checklist', () => {
  test('all met: Direct NFS can be used, and nothing turns it off', () =>
    expect(factsOfChecklist('debian', all('yes'))).toEqual({
      'proxy-os': 'debian',
      'existing-snapshots': 'no',
      'tools-quiescence': 'no',
      'direct-nfs': 'can',
    }));
  test('one that cannot be met settles it', () =>
    expect(factsOfChecklist('windows', { reach: 'cannot' })).toEqual({
      'proxy-os': 'windows',
      'direct-nfs': 'cannot',
    }));
  test('nothing is said of Direct NFS while items are open', () =>
    expect(factsOfChecklist('rhel', { reach: 'yes', snapshots: 'fix' })).toEqual({
      'proxy-os': 'rhel',
      'existing-snapshots': 'yes',
    }));
  test('only facts and values that exist are given', () => {
    for (const answer of ['yes', 'fix', 'cannot'] as const)
      for (const [fact, value] of Object.entries(factsOfChecklist('rhel', all(answer))))
        expect(vocabulary[fact as FactId]).toContain(value);
  });
  test('each check only looks', () => {
    for (const { commands } of directNfsItems)
      for (const command of Object.values(commands)) expect(command.effect).toBe('read-only');
  });
});

test('a registry file starts with a byte order mark and has CRLF line ends', () => {
  const text = new TextDecoder('utf-16le', { ignoreBOM: true }).decode(registryFile('a\nb\r\n'));
  expect(text).toBe('\uFEFFa\r\nb\r\n');
});
