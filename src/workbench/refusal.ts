import { createDecoder, type Encoding } from '#src/evidence/decode.ts';

/** Why a file is not read: an archive of several files, no text at all, or nothing in it. */
export type Refusal = 'zip' | 'not-text' | 'empty';

const archives = ['504b0304', '504b0506', '504b0708', '377abcaf', '52617221'];
const others = [
  '25504446',
  '89504e47',
  'ffd8ffe0',
  'ffd8ffe1',
  '456c6646',
  'd0cf11e0',
  '7f454c46',
  '4d5a9000',
  '1f8b0800',
];

/** Enough of the start to tell. */
const SAMPLE = 65_536;
/** Texts hold next to nothing of what no text is made of; of random bytes it is one in nine. */
const ONE_IN = 20;
const FEW = 3;

/** Why a file that begins like this is not read; null when it may be text. `.evtx`, Office and images are no text. */
export function refusalOf(bytes: Uint8Array, encoding: Encoding): Refusal | null {
  const start = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (archives.includes(start)) return 'zip';
  if (others.includes(start)) return 'not-text';
  const sample = bytes.subarray(0, SAMPLE);
  return isTar(bytes) || isText(sample, encoding) || isUnmarkedWide(sample) ? null : 'not-text';
}

/** The logs in a support bundle can be read although nothing unpacks it; what stands between them is no text. */
const isTar = (bytes: Uint8Array): boolean =>
  [...'ustar'].every((sign, at) => bytes[257 + at] === sign.charCodeAt(0));

/** Japanese in UTF-16 without a mark holds too few zeros to be known by them; the reader then chooses the encoding. */
const isUnmarkedWide = (sample: Uint8Array): boolean =>
  (['utf-16le', 'utf-16be'] as const).some((encoding) => {
    const text = createDecoder(encoding).decode(sample);
    return (
      (text.match(/[\n\r -~\u3000-\u30ff\u4e00-\u9fff\uff01-\uff9f]/gu)?.length ?? 0) > text.length * 0.95
    );
  });

/**
 * Whether bytes can be text in this encoding. A run of one foreign sign counts once: a log that was cut off by a power
 * failure ends in zeros, and a few bad bytes are no reason either.
 */
function isText(bytes: Uint8Array, encoding: Encoding): boolean {
  const wide = encoding === 'utf-16le' ? 1 : encoding === 'utf-16be' ? 0 : null;
  let [foreign, own, before] = [0, 0, -1];
  for (let at = 0; at < bytes.length; at += wide === null ? 1 : 2) {
    const byte = bytes[at] ?? 0;
    const sign = wide === null ? byte : ((bytes[at + wide] ?? 0) << 8) | (bytes[at + 1 - wide] ?? 0);
    if (!isForeign(sign, wide === null)) own++;
    else if (sign !== before) foreign++;
    before = sign;
  }
  return foreign * ONE_IN <= own || (foreign <= FEW && foreign < own);
}

/** Control signs that no log holds; of one-byte signs also 255, which stands in none of the encodings. */
const isForeign = (sign: number, narrow: boolean): boolean =>
  sign < 32
    ? (sign < 8 || sign > 13 || sign === 11) && sign !== 27
    : sign === 127 || (narrow && sign === 255);
