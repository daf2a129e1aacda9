import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectEncoding } from '#src/evidence/decode.ts';
import { refusalOf } from '#src/workbench/refusal.ts';

const why = (bytes: Uint8Array) => refusalOf(bytes, detectEncoding(bytes));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const wide = (text: string, big: boolean): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((one) => {
      const unit = one.charCodeAt(0);
      return big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8];
    }),
  );
/** Bytes without any order, the same ones for one seed. */
function random(seed: number, length: number): Uint8Array {
  let state = seed;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  });
}
const line = '2025-10-28T13:33:06.256Z In(05) vcpu-0 - Checkpoint_Unstun: vm stopped for 188405 us\r\n';
const log = line.repeat(40);
const japanese =
  'ライター名: \u0027System Writer\u0027\r\n   状態: [1] 安定\r\n   最後のエラー: エラーなし\r\n';

describe('a file is refused', () => {
  it.each([200, 2_000, 4_000, 100_000])('when it is %d random bytes', (length) => {
    for (let seed = 1; seed <= 50; seed++) expect(why(random(seed, length)), `seed ${seed}`).toBe('not-text');
  });

  it('when it holds nothing but zeros, or numbers as a program keeps them', () => {
    expect(why(new Uint8Array(4096))).toBe('not-text');
    const numbers = Array.from({ length: 800 }, (_, at) => (at * 7919) % 3000);
    expect(why(new Uint8Array(Int32Array.from(numbers).buffer))).toBe('not-text');
    expect(why(new Uint8Array(Int16Array.from(numbers.map((one) => one % 30)).buffer))).toBe('not-text');
  });

  it('when it has names in it, as programs do, but is none', () => {
    const parts = Array.from({ length: 60 }, (_, at) => [...utf8('vmware.log'), ...random(at + 9, 40)]);
    expect(why(Uint8Array.from(parts.flat()))).toBe('not-text');
  });

  it('when it is an archive, which is to be unpacked', () => {
    expect(why(utf8('PK\u0003\u0004 and more'))).toBe('zip');
  });
});

describe('a log is read', () => {
  it.each([
    ['in UTF-8', utf8(log + japanese)],
    ['in UTF-16 with a mark', wide(`\ufeff${japanese}`, false)],
    ['in UTF-16 with the other mark', wide(`\ufeff${japanese}`, true)],
    ['in UTF-16 without a mark', wide(log + japanese, false)],
    ['in UTF-16 without a mark, the other way', wide(log + japanese, true)],
    [
      'in UTF-16 without a mark and hardly any Latin letter',
      wide('静止処理に失敗しました。\r\n'.repeat(9), false),
    ],
    ['when it ends in zeros after a power failure', Uint8Array.from([...utf8(log), ...new Uint8Array(9000)])],
    ['with colours', utf8('\u001b[31merror\u001b[0m: failed\r\n'.repeat(30))],
    ['with one bad byte in one short line', Uint8Array.from([...utf8('VMware ESXi'), 0])],
    ['with nothing but a line break', utf8('\r\n')],
  ])('%s', (_, bytes) => expect(why(bytes)).toBeNull());

  it('in Shift_JIS, also with bytes that belong to nothing', () => {
    const sjis = [
      0x83, 0x89, 0x83, 0x43, 0x83, 0x5e, 0x81, 0x5b, 0x96, 0xbc, 0x3a, 0x20, 0x8f, 0xf3, 0x91, 0xd4,
    ];
    const many = Array.from({ length: 30 }, () => [...sjis, 13, 10]).flat();
    expect(why(Uint8Array.from(many))).toBeNull();
    expect(why(Uint8Array.from([...many, 0x81, 0xff, 0x00, ...many]))).toBeNull();
  });

  it('whatever few bytes of it are broken', () => {
    const broken = fc.array(fc.tuple(fc.nat(log.length - 1), fc.nat(255)), { maxLength: 60 });
    fc.assert(
      fc.property(broken, (changes) => {
        const bytes = utf8(log);
        for (const [at, to] of changes) bytes[at] = to;
        expect(why(bytes)).toBeNull();
      }),
    );
  });

  it('when it lies in a bundle that nobody unpacked', () => {
    const head = new Uint8Array(512);
    head.set(utf8('esx01/var/log/vmkernel.log'));
    head.set(utf8('ustar'), 257);
    expect(why(Uint8Array.from([...head, ...head, ...head, ...utf8(line)]))).toBeNull();
  });
});
