import { createDecoder, detectEncoding, type Encoding } from '#src/evidence/decode.ts';
import { refusalOf, type Refusal } from '#src/workbench/refusal.ts';

/** What is to be read: a text in memory, in pieces, or a file with the encoding that the reader chose. */
export type TextSource =
  | { readonly kind: 'text'; readonly pieces: readonly string[] }
  | { readonly kind: 'file'; readonly file: Blob; readonly encoding: Encoding | null };

/** What was noticed while the source was read. */
export interface Seen {
  /** Bytes taken from the file, or characters of the text: what progress is counted in. */
  taken: number;
  /** Characters that came out. */
  characters: number;
  encoding: Encoding | null;
  gzip: boolean;
  /** Characters that could not be read in this encoding. */
  replaced: number;
  /** The compressed file ended too early; what came before was read. */
  cutShort: boolean;
}

/** Thrown when a file is no text, or holds nothing. */
export class Refused extends Error {
  readonly why: Refusal;
  constructor(why: Refusal) {
    super(why);
    this.why = why;
  }
}

/** Nothing noticed yet. */
export const nothingSeen = (): Seen => ({
  taken: 0,
  characters: 0,
  encoding: null,
  gzip: false,
  replaced: 0,
  cutShort: false,
});

/** The text of a source piece by piece; `seen` is kept up to date. Throws `Refused` for what is no text and for an empty file. */
export async function* piecesOf(source: TextSource, seen: Seen): AsyncGenerator<string> {
  if (source.kind === 'text') {
    for (const piece of source.pieces) {
      seen.taken += piece.length;
      seen.characters += piece.length;
      yield piece;
    }
    return;
  }
  let decoder: ReturnType<typeof createDecoder> | null = null;
  for await (const bytes of bytesOf(source.file, seen)) {
    if (!decoder) {
      const detected = detectEncoding(bytes);
      const why = refusalOf(bytes, detected);
      if (why) throw new Refused(why);
      seen.encoding = source.encoding ?? detected;
      decoder = createDecoder(seen.encoding);
    }
    yield noted(decoder.decode(bytes, { stream: true }), seen);
  }
  if (!decoder) throw new Refused('empty');
  yield noted(decoder.decode(), seen);
}

function noted(text: string, seen: Seen): string {
  seen.characters += text.length;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) seen.replaced++;
  return text;
}

/** The bytes of a file, unpacked when it is compressed with gzip. */
async function* bytesOf(file: Blob, seen: Seen): AsyncGenerator<Uint8Array> {
  const magic = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  seen.gzip = magic[0] === 0x1f && magic[1] === 0x8b;
  const counter = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      seen.taken += chunk.byteLength;
      controller.enqueue(chunk);
    },
  });
  const stream = seen.gzip
    ? file.stream().pipeThrough(counter).pipeThrough(new DecompressionStream('gzip'))
    : file.stream();
  const reader = stream.getReader();
  let any = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      any = true;
      if (!seen.gzip) seen.taken += value.byteLength;
      yield value;
    }
  } catch (error) {
    if (!seen.gzip || !any) throw error;
    seen.cutShort = true;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
