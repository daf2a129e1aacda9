import { expect, test } from 'vitest';
import { addressIn } from '#src/address/address-in.ts';

test.each([
  [
    'https://kb.example.com/ja/stun/?datastore=nfs3&v=1',
    'https://kb.example.com/en/stun/?datastore=nfs3&v=1',
  ],
  ['https://kb.example.com/ja/tools/ja/stun/?v=1', 'https://kb.example.com/ja/tools/en/stun/?v=1'],
  ['http://10.0.0.5:8080/unstun/ja/quiesce/', 'http://10.0.0.5:8080/unstun/en/quiesce/'],
  ['https://kb.example.com/ja/stun/index.html?v=1', 'https://kb.example.com/en/stun/index.html?v=1'],
  ['file:///C:/ja/unstun.html#/ja/stun/?esxi=7.x', 'file:///C:/ja/unstun.html#/en/stun/?esxi=7.x'],
  ['https://kb.example.com/en/stun/?tried=a:helped', 'https://kb.example.com/en/stun/?tried=a:helped'],
  ['', ''],
])('%s is told in English as %s', (address, english) => {
  expect(addressIn(address, 'en')).toBe(english);
});
