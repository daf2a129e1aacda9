import { inflateSync } from 'node:zlib';

/** A picture as rows of red, green, blue and alpha. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** The pixels of a PNG as browsers write screenshots: eight bits a channel, not interlaced; anything else throws. */
export function pixelsOf(png: Buffer): Pixels {
  let header: Buffer | undefined;
  const packed: Buffer[] = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const kind = png.toString('latin1', at + 4, at + 8);
    const content = png.subarray(at + 8, at + 8 + length);
    if (kind === 'IHDR') header = content;
    if (kind === 'IDAT') packed.push(content);
    at += length + 12;
  }
  if (!header) throw new Error('This is no PNG.');
  const [depth, colour, , , interlaced] = header.subarray(8);
  if (depth !== 8 || interlaced !== 0 || (colour !== 2 && colour !== 6))
    throw new Error(
      `This kind of PNG is not read: depth ${depth}, colour ${colour}, interlaced ${interlaced}.`,
    );
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const channels = colour === 6 ? 4 : 3;
  const lines = unfiltered(inflateSync(Buffer.concat(packed)), width * channels, height, channels);
  const data = new Uint8Array(width * height * 4).fill(255);
  for (let pixel = 0; pixel < width * height; pixel++)
    for (let channel = 0; channel < channels; channel++)
      data[pixel * 4 + channel] = lines[pixel * channels + channel]!;
  return { width, height, data };
}

/** Takes the filter of each line back: each byte was written as its difference from its neighbours. */
function unfiltered(raw: Buffer, stride: number, height: number, channels: number): Uint8Array {
  const out = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)]!;
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x >= channels ? out[at - channels]! : 0;
      const above = y > 0 ? out[at - stride]! : 0;
      const corner = x >= channels && y > 0 ? out[at - stride - channels]! : 0;
      const guess = [0, left, above, (left + above) >> 1, nearest(left, above, corner)][filter]!;
      out[at] = (raw[y * (stride + 1) + 1 + x]! + guess) & 255;
    }
  }
  return out;
}

/** The neighbour that is nearest to left + above − corner. */
function nearest(left: number, above: number, corner: number): number {
  const [a, b, c] = [above - corner, left - corner, left + above - 2 * corner].map(Math.abs) as [
    number,
    number,
    number,
  ];
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}
