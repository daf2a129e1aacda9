import * as v from 'valibot';
import { lostIn } from '#src/case/lost.ts';
import { readLink, writeLink } from '#src/case/link.ts';
import * as record from '#src/case/record.ts';
import type { CaseRecord } from '#src/case/record.ts';
import { packIds } from '#src/content/catalogue.ts';
import { vocabulary } from '#src/content/vocabulary.ts';

const cut = (length: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.slice(0, length)),
  );
/** A group of texts under known names; other names are dropped. */
const known = <T>(isKnown: (name: string) => boolean, text: v.GenericSchema<unknown, T>) =>
  v.pipe(
    v.record(v.string(), v.unknown()),
    v.transform((entries) =>
      Object.fromEntries(
        Object.entries(entries).flatMap(([name, value]) => {
          const read = isKnown(name) ? v.safeParse(text, value) : undefined;
          return read?.success ? [[name, read.output] as const] : [];
        }),
      ),
    ),
  );

/** A stored case of the present version. What is typed freely is cut to its length, never refused. */
const shape = v.object({
  version: v.literal(record.RECORD_VERSION),
  id: v.pipe(v.string(), v.regex(/^[a-z\d]{8,32}$/u)),
  revision: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e9)),
  pack: v.picklist(packIds),
  query: v.pipe(v.string(), v.maxLength(record.LONGEST_QUERY)),
  content: v.pipe(v.number(), v.integer(), v.minValue(1)),
  lost: v.optional(v.array(v.string()), []),
  name: v.optional(cut(record.LONGEST_NAME), ''),
  notes: v.optional(cut(record.LONGEST_NOTES), ''),
  desk: v.optional(known(record.isDeskField, cut(record.LONGEST_FIELD)), {}),
  origins: v.optional(
    known((name) => Object.hasOwn(vocabulary, name), v.picklist(['answered', 'link', 'evidence'])),
    {},
  ),
  changed: v.optional(v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(8e15)), 0),
});

/** The same with its query in canonical form: what has no meaning falls away, as it would from a link, and is kept as lost. */
const schema = v.pipe(
  shape,
  v.transform((read) => ({
    ...read,
    query: writeLink({ ...readLink(read.query).link, display: {} }),
    lost: lostIn(read.query, read.lost),
  })),
);

/** What a stored text is: a case, one of a version that is newer than this product, or nothing that can be read. */
export type StoredCase =
  | { readonly kind: 'case'; readonly record: CaseRecord }
  | { readonly kind: 'newer' }
  | { readonly kind: 'bad' };

/** Reads one stored case; an older version is brought up step by step. */
export function readRecord(value: unknown): StoredCase {
  const version = record.versionIn(value);
  if (version === null || !record.isShallow(value)) return { kind: 'bad' };
  if (version > record.RECORD_VERSION) return { kind: 'newer' };
  let present: unknown = value;
  for (let from = version; from < record.RECORD_VERSION; from++) {
    const step = record.migrations[from];
    if (!step || typeof present !== 'object' || present === null) return { kind: 'bad' };
    present = step(present);
  }
  const read = v.safeParse(schema, present);
  return read.success ? { kind: 'case', record: read.output } : { kind: 'bad' };
}

/** The value of a JSON text; undefined when it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
