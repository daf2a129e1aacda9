import * as v from 'valibot';

/** What every message between a host page and the page in its frame begins with; anything else is not for us. */
export const envelope = { namespace: 'unstun', version: 1 } as const;

/** An id of ours: no text that someone typed or pasted is one. */
export const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.-]{0,47}$/));

/** A message of one kind, in its envelope. */
export const message = <const Kind extends string, Entries extends v.ObjectEntries>(
  kind: Kind,
  entries: Entries,
) =>
  v.object({
    namespace: v.literal(envelope.namespace),
    version: v.literal(envelope.version),
    kind: v.literal(kind),
    ...entries,
  });

/** A message without its envelope. */
export type Bare<Message> = Message extends unknown ? Omit<Message, 'namespace' | 'version'> : never;

/** What was received, where it is one of these messages; else null. Never throws. */
export function read<Schema extends v.GenericSchema>(
  schema: Schema,
  received: unknown,
): v.InferOutput<Schema> | null {
  try {
    const { success, output } = v.safeParse(schema, received);
    return success ? output : null;
  } catch {
    return null;
  }
}
