import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lostIn, nameOfLost } from '#src/case/lost.ts';
import { readLink } from '#src/case/link.ts';

test('what has a meaning is not lost', () =>
  expect(lostIn('?datastore=nfs3&esxi=7.x&show=result&tried=upgrade-esxi:helped')).toEqual([]));

test('a fact, a value, a fix and an outcome that are gone are lost, each by itself', () => {
  const query =
    '?datastore=zip&esxi=7.x&floppy=yes&show=result&tried=old-fix:helped,upgrade-esxi:helped,force-network-mode:nice&v=1';
  expect(lostIn(query)).toEqual([
    'datastore=zip',
    'floppy=yes',
    'tried=old-fix:helped',
    'tried=force-network-mode:nice',
  ]);
});

test('what was lost before stays lost, once, unless it has a meaning again', () =>
  expect(lostIn('?floppy=yes', ['floppy=yes', 'drum=no', 'datastore=nfs3'])).toEqual([
    'floppy=yes',
    'drum=no',
  ]));

test('it is named by what it was', () =>
  expect(['floppy=yes', 'tried=old-fix:helped'].map(nameOfLost)).toEqual([
    'floppy = yes',
    'old-fix = helped',
  ]));

test('whatever stands in a query, nothing is left out of it that is not named', () => {
  const pair = fc.constantFrom(
    'datastore=nfs3',
    'floppy=yes',
    'esxi=0.1',
    'tried=old:helped',
    'tried=upgrade-esxi:no',
  );
  fc.assert(
    fc.property(fc.uniqueArray(pair), (pairs) => {
      const query = pairs.join('&');
      expect(lostIn(query).length === 0).toBe(readLink(query).notices.length === 0);
    }),
  );
});
