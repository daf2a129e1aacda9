/** The encodings that a paste or a file may come in. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'shift_jis', 'euc-jp'] as const;
export type Encoding = (typeof encodings)[number];

/** Text, how it was read, and how many characters could not be. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  readonly replaced: number;
}

interface Decoder {
  decode(bytes?: Uint8Array, options?: { stream?: boolean }): string;
}
/** The platform's own decoder: there in browsers, workers and Node, but not in the language's own library. */
const { TextDecoder } = globalThis as unknown as {
  TextDecoder: new (label: string, options?: { fatal?: boolean }) => Decoder;
};

/** Enough of the start to tell encodings apart. */
const SAMPLE = 65_536;

/** A decoder for a stream of chunks; a byte-order mark is not part of the text. */
export function createDecoder(encoding: Encoding): Decoder {
  return new TextDecoder(encoding);
}

/** The encoding by byte-order mark, by zero bytes (PowerShell's `>`), then by trial (JA-09); UTF-8 when nothing fits. */
export function detectEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  const wide = wideByZeros(sample);
  if (wide) return wide;
  if (fits(sample, 'utf-8')) return 'utf-8';
  const [sjis, euc] = [fits(sample, 'shift_jis'), fits(sample, 'euc-jp')];
  if (sjis && euc) return halfKana(sample) ? 'euc-jp' : 'shift_jis';
  return sjis ? 'shift_jis' : euc ? 'euc-jp' : 'utf-8';
}

function wideByZeros(sample: Uint8Array): Encoding | null {
  let even = 0;
  let odd = 0;
  for (let at = 0; at < sample.length; at++) {
    if (sample[at] !== 0) continue;
    if (at % 2 === 1) odd++;
    else even++;
  }
  const half = sample.length / 2;
  if (odd > half * 0.3 && even < odd / 8) return 'utf-16le';
  return even > half * 0.3 && odd < even / 8 ? 'utf-16be' : null;
}

/** Whether the sample reads without an error; the last bytes may be a character cut in two. */
function fits(sample: Uint8Array, encoding: Encoding): boolean {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(sample, { stream: true });
    return !/[\u0080-\u009f\ue000-\uf8ff]/u.test(text);
  } catch {
    return false;
  }
}

/** EUC-JP read as Shift_JIS turns into half-width kana: many of them mean EUC-JP. */
function halfKana(sample: Uint8Array): boolean {
  const text = new TextDecoder('shift_jis').decode(sample);
  const kana = text.match(/[\uff61-\uff9f]/gu)?.length ?? 0;
  const wide = text.match(/[\u3040-\u30ff\u4e00-\u9fff]/gu)?.length ?? 0;
  return kana > wide;
}

/** Bytes as text, in the given encoding or the one detected, with the count of characters that could not be read. */
export function decodeBytes(bytes: Uint8Array, encoding: Encoding = detectEncoding(bytes)): Decoded {
  const text = createDecoder(encoding).decode(bytes);
  let replaced = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) replaced++;
  return { text, encoding, replaced };
}
