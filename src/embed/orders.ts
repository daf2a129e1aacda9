import * as v from 'valibot';
import { message, read, type Bare } from '#src/embed/envelope.ts';

const language = v.picklist(['ja', 'en']);
const theme = v.picklist(['light', 'dark', 'system']);
const query = v.pipe(v.string(), v.maxLength(2000));

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

export type Order = v.InferOutput<typeof order>;
export type BareOrder = Bare<Order>;

/** The order in what a host page sent; null for anything that is not one. Never throws. */
export const readOrder = (received: unknown): Order | null => read(order, received);
