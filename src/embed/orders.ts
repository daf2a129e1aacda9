import * as v from 'valibot';
import { envelope } from '#src/embed/envelope.ts';

const language = v.picklist(['ja', 'en']);
const theme = v.picklist(['light', 'dark', 'system']);
const query = v.pipe(v.string(), v.maxLength(2000));

const message = <const Kind extends string, Entries extends v.ObjectEntries>(kind: Kind, entries: Entries) =>
  v.object({
    namespace: v.literal(envelope.namespace),
    version: v.literal(envelope.version),
    kind: v.literal(kind),
    ...entries,
  });

/**
 * What a host page may ask. `facts` is a query as in a link; `forget` names facts to be asked again, whatever was answered,
 * and `withdrawn` facts that are taken back where the reader has not answered otherwise.
 */
const order = v.variant('kind', [
  message('hello', { fit: v.boolean() }),
  message('set', {
    lang: v.optional(language),
    theme: v.optional(theme),
    facts: v.optional(query),
    forget: v.optional(v.pipe(v.array(v.string()), v.maxLength(60))),
    withdrawn: v.optional(query),
  }),
  message('restart', {}),
  message('focus', {}),
]);

type Bare<Message> = Message extends unknown ? Omit<Message, 'namespace' | 'version'> : never;
export type Order = v.InferOutput<typeof order>;
export type BareOrder = Bare<Order>;

/** The order in what a host page sent; null for anything that is not one. Never throws. */
export function readOrder(received: unknown): Order | null {
  try {
    const { success, output } = v.safeParse(order, received);
    return success ? output : null;
  } catch {
    return null;
  }
}
