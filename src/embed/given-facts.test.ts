import { expect, test } from 'vitest';
import { joined, queryOf, takenBackIn } from '#src/embed/given-facts.ts';

test('facts are a query, an object or URLSearchParams; what concerns the display is left out', () => {
  expect(queryOf('?datastore=nfs3&theme=dark')).toBe('datastore=nfs3');
  expect(queryOf(new URLSearchParams({ esxi: '7.x', embed: '0' }))).toBe('esxi=7.x');
  expect(queryOf({ datastore: 'nfs3', esxi: null, transport: undefined })).toBe('datastore=nfs3');
  expect(takenBackIn({ datastore: 'nfs3', esxi: null, transport: undefined })).toEqual(['esxi']);
});

test('of one fact the later values hold, all of them, so that a contradiction stays one', () => {
  expect(joined('esxi=7.x&datastore=nfs3', 'datastore=vmfs&datastore=nfs41')).toBe(
    'esxi=7.x&datastore=vmfs&datastore=nfs41',
  );
  expect(joined('esxi=7.x&datastore=nfs3', '', ['esxi'])).toBe('datastore=nfs3');
});
