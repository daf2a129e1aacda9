/** Why a file is not read: an archive of several files, or no text at all. */
export type Refusal = 'zip' | 'not-text';

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

/** Why a file that begins like this is not read; null when it may be text. `.evtx`, Office and images are no text. */
export function refusalOf(bytes: Uint8Array): Refusal | null {
  const start = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (archives.includes(start)) return 'zip';
  return others.includes(start) ? 'not-text' : null;
}
