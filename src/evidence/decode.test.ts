import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBytes, detectEncoding } from '#src/evidence/decode.ts';
import { readText } from '#src/evidence/reader.ts';

/** ライター名: 状態: [9] 失敗 — in Shift_JIS and EUC-JP. */
const sjis = Uint8Array.from([
  0x83, 0x89, 0x83, 0x43, 0x83, 0x5e, 0x81, 0x5b, 0x96, 0xbc, 0x3a, 0x20, 0x8f, 0xf3, 0x91, 0xd4,
]);
const euc = Uint8Array.from([
  0xa5, 0xe9, 0xa5, 0xa4, 0xa5, 0xbf, 0xa1, 0xbc, 0xcc, 0xbe, 0x3a, 0x20, 0xbe, 0xf5, 0xc2, 0xd6,
]);
const words = 'ライター名: 状態';

function utf16(text: string, big: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? '\ufeff' : ''), ...text].map((one) => one.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => (big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
}

describe('decodeBytes', () => {
  it.each([
    ['utf-8', new TextEncoder().encode(words)],
    ['utf-8', new TextEncoder().encode(`\ufeff${words}`)],
    ['shift_jis', sjis],
    ['euc-jp', euc],
    ['utf-16le', utf16(words, false, true)],
    ['utf-16be', utf16(words, true, true)],
  ])('reads Japanese written in %s', (encoding, bytes) => {
    expect(decodeBytes(bytes)).toEqual({ text: words, encoding, replaced: 0 });
  });

  it('knows UTF-16 without a mark by its zero bytes', () => {
    expect(detectEncoding(utf16('VMware ESXi 8.0.2 build-22380479', false, false))).toBe('utf-16le');
    expect(detectEncoding(utf16('VMware ESXi 8.0.2 build-22380479', true, false))).toBe('utf-16be');
  });

  it('counts what it could not read when an encoding is forced', () => {
    expect(decodeBytes(sjis, 'utf-8').replaced).toBeGreaterThan(0);
  });

  it('reads any bytes, and the reader takes what comes out', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        (bytes) => void readText(decodeBytes(bytes).text, 'file'),
      ),
    );
  });
});
