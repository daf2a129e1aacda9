// Writes zip archives that depend on nothing but names and contents: no clock, no owner, no order of a file system.
import { crc32, deflateRawSync } from 'node:zlib';

const FIRST_DAY = 0x0021;
const UTF8_NAMES = 0x0800;
const table = Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

/** The check sum of a buffer; Node has its own from 20.15 on. */
function checkSum(buffer) {
  if (crc32) return crc32(buffer);
  let sum = 0xffffffff;
  for (const byte of buffer) sum = table[(sum ^ byte) & 255] ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}

/** What the head of an entry and its line in the directory have in common. */
function fields(name, content, packed) {
  const head = Buffer.alloc(26);
  head.writeUInt16LE(20, 0);
  head.writeUInt16LE(UTF8_NAMES, 2);
  head.writeUInt16LE(8, 4);
  head.writeUInt16LE(0, 6);
  head.writeUInt16LE(FIRST_DAY, 8);
  head.writeUInt32LE(checkSum(content), 10);
  head.writeUInt32LE(packed.length, 14);
  head.writeUInt32LE(content.length, 18);
  head.writeUInt16LE(Buffer.byteLength(name), 22);
  return head;
}

const signature = (value) => {
  const sign = Buffer.alloc(4);
  sign.writeUInt32LE(value);
  return sign;
};

/** One archive of `[name, content]` pairs, in the order of their names. */
export function zip(entries) {
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  const files = [];
  const directory = [];
  let offset = 0;
  for (const [name, content] of sorted) {
    const packed = deflateRawSync(content, { level: 9 });
    const head = fields(name, content, packed);
    const file = Buffer.concat([signature(0x04034b50), head, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE((0o100644 << 16) >>> 0, 6);
    tail.writeUInt32LE(offset, 10);
    directory.push(signature(0x02014b50), Buffer.from([20, 3]), head, tail, Buffer.from(name));
    files.push(file);
    offset += file.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(sorted.length, 4);
  end.writeUInt16LE(sorted.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, listed, signature(0x06054b50), end]);
}
