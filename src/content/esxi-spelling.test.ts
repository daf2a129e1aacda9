import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { readEsxi } from '#src/content/esxi-spelling.ts';

const before = { value: '8.0-before-u2b' };
const fixed = { value: '8.0-u2b' };
const table: [string, unknown][] = [
  ['8.0u2', before],
  ['8.0 U2', before],
  ['8.0.2-22380479', before],
  ['８．０　Ｕ２', before],
  ['8.0u2b', fixed],
  ['8.0 U2b', fixed],
  ['8.0 Update 2b', fixed],
  ['8.0 update 2c', fixed],
  ['8.0.3-24022510', fixed],
  ['8.0u3', fixed],
  ['8.0 Update 3', fixed],
  ['7.0.3-24723872', { value: '7.x' }],
  ['8.0.2', { ambiguous: 'no-build' }],
  ['8.0 Update 2', { ambiguous: 'no-letter' }],
  ['VMware ESXi 8.0 Update 2', { ambiguous: 'no-letter' }],
  ['8.0', { ambiguous: 'no-build' }],
  ['8.0 GA', before],
  ['8.0.0', before],
  ['8.0e', before],
  ['8.0.0-24569005', before],
  ['8.0.1, 23299997', before],
  ['8.0.3', fixed],
  ['8', { ambiguous: 'no-build' }],
  ['6.7', { value: '6.x' }],
  ['6.7 U3', { value: '6.x' }],
  ['6.5 Update 2b', { value: '6.x' }],
  ['5.5', { value: '5.x' }],
  ['5.x', { value: '5.x' }],
  ['5.5U2', { value: '5.x' }],
  ['9', { value: '9.x' }],
  ['9.0.1.0', { value: '9.x' }],
  ['9.0.1.0-24957456', { value: '9.x' }],
  ['ESXi 7.0 Update 3', { value: '7.x' }],
  ['VMware ESXi 8.0.2 build-23305546', fixed],
  ['VMware ESXi, 8.0.2, 23305546', fixed],
  ['VMware ESXi, 8.0.2, 22380479', before],
  ['8.0.2-0.30.23305546', fixed],
  ['8.0.2-0.0.22380479', before],
  ['ESXi-8.0U2b-23305546-standard', fixed],
  ['ESXi-8.0U2sb-23305545-standard', { ambiguous: 'security-only' }],
  ['8.0.2 build 23305545', { ambiguous: 'security-only' }],
  ['ESXi-6.7.0-20190802001-standard', { value: '6.x' }],
  ['VMware ESX 4.1.0 build-260247', { value: '4.1' }],
  ['4.0', { value: '4.0' }],
  ['3.5', { value: '3.5' }],
  ['VMware ESXi 8.0.2 Releasebuild-23305546', fixed],
  ['8.0-u2b', fixed],
  ['8.0-before-u2b', before],
  ['ＥＳＸｉ　８．０　Ｕ２ｂ', fixed],
  ['esxi 8.0 アップデート 2', { ambiguous: 'no-letter' }],
  ['8.0 U2a', { ambiguous: 'no-letter' }],
  ['8.0 23305546', fixed],
  ['8.0 24569005', { ambiguous: 'no-letter' }],
  ['', null],
  ['nfs3', null],
  ['vCenter 8.0 U2b', null],
  ['10.0', null],
  ['8.1', null],
  ['6.2', null],
  ['4', null],
  ['banana', null],
  ['8.0 u2 u3', null],
  ['unknown', null],
  ['9.4.10.37835 (build-2068191)', { value: '9.x' }],
];

describe('readEsxi', () => {
  it.each(table)('reads %j', (text, expected) => expect(readEsxi(text)).toEqual(expected));
  it('answers for any text without throwing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readEsxi(text)));
  });
  it('refuses hostile lengths at once', () => {
    expect(readEsxi('8.'.repeat(1e6))).toBeNull();
    expect(readEsxi('8.0 ' + 'u2'.repeat(70))).toBeNull();
  });
});
