import { expect, test } from 'vitest';
import { straightHash } from '#src/app/straight-hash.ts';

test.each([
  ['en/stun/', '/en/stun/'],
  ['/EN/Stun/?datastore=NFS3', '/en/stun/?datastore=NFS3'],
  ['%2Fen%2Fstun%2F%3Fdatastore%3Dnfs3', '/en/stun/?datastore=nfs3'],
  ['%2fja%2fstun%2f?esxi=7.x%26datastore=nfs3', '/ja/stun/?esxi=7.x&datastore=nfs3'],
  ['/en/stun/%3Fdatastore=nfs3', '/en/stun/?datastore=nfs3'],
  ['ja', '/ja'],
  ['/en/fixes/upgrade-esxi/#Sources', '/en/fixes/upgrade-esxi/#Sources'],
])('%s means one page', (hash, straight) => {
  expect(straightHash(hash)).toBe(straight);
});

test.each(['', '/', 'main', 'entry', 'japan', '/de/stun/', '%2F%E0%A4', '/en/stun/?a=%2Fb'])(
  '%s is left as it is',
  (hash) => {
    expect(straightHash(hash)).toBe(hash);
  },
);
