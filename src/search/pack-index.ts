import type { AsPlainObject } from 'minisearch';

/** An index as it is delivered: a line for each term, in order; a third of what MiniSearch writes. */
export interface PackedIndex extends Omit<AsPlainObject, 'index'> {
  readonly terms: string;
}

type Terms = AsPlainObject['index'];
type Fields = Terms[number][1];

const BASE = 36;

/** An index in little room: `term`, then for each field its number and how far each document is from the one before. */
export function packIndex({ index, ...rest }: AsPlainObject): PackedIndex {
  const lines = index.map(([term, fields]) => [term, ...Object.entries(fields).map(packField)].join('\t'));
  return { ...rest, terms: lines.toSorted().join('\n') };
}

function packField([field, documents]: [string, Fields[string]]): string {
  let before = 0;
  const packed = Object.entries(documents).map(([id, times]) => {
    const step = (Number(id) - before).toString(BASE);
    before = Number(id);
    return times > 1 ? `${step}.${times}` : step;
  });
  return `${field} ${packed.join(' ')}`;
}

/** The index as MiniSearch reads it. */
export function unpackIndex({ terms, ...rest }: PackedIndex): AsPlainObject {
  const index = terms.split('\n').map((line): Terms[number] => {
    const [term = '', ...fields] = line.split('\t');
    return [term, Object.fromEntries(fields.map(unpackField))];
  });
  return { ...rest, index };
}

function unpackField(packed: string): [string, Fields[string]] {
  const [field = '', ...steps] = packed.split(' ');
  let id = 0;
  const documents = steps.map((one): [string, number] => {
    const [step = '', times = '1'] = one.split('.');
    id += Number.parseInt(step, BASE);
    return [String(id), Number(times)];
  });
  return [field, Object.fromEntries(documents)];
}
