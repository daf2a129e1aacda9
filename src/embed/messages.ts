import * as v from 'valibot';

/** What every message between a host page and the page in its frame begins with; anything else is not for us. */
export const envelope = { namespace: 'unstun', version: 1 } as const;

const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.-]{0,47}$/));
const counted = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(200_000));
const language = v.picklist(['ja', 'en']);
const theme = v.picklist(['light', 'dark', 'system']);
const facts = v.pipe(v.record(id, id), v.maxEntries(60));

const message = <const Kind extends string, Entries extends v.ObjectEntries>(kind: Kind, entries: Entries) =>
  v.object({
    namespace: v.literal(envelope.namespace),
    version: v.literal(envelope.version),
    kind: v.literal(kind),
    ...entries,
  });

/** What a host page may ask. `facts` is a query as in a link; `forget` names facts to be asked again. */
const order = v.variant('kind', [
  message('hello', { fit: v.boolean() }),
  message('set', {
    lang: v.optional(language),
    theme: v.optional(theme),
    facts: v.optional(v.pipe(v.string(), v.maxLength(2000))),
    forget: v.optional(v.pipe(v.array(id), v.maxLength(60))),
  }),
  message('restart', {}),
  message('focus', {}),
]);

/** What the page in the frame tells: ids and sizes, never a text that someone typed or pasted. */
const news = v.variant('kind', [
  message('ready', {}),
  message('resize', { height: counted, turn: counted }),
  message('error', { reason: id }),
  message('step', { question: id, facts }),
  message('result', { verdict: id, fixes: v.pipe(v.array(id), v.maxLength(60)) }),
  message('outcome', { fix: id, outcome: id }),
  message('feedback', { helped: v.boolean() }),
]);

type Bare<Message> = Message extends unknown ? Omit<Message, 'namespace' | 'version'> : never;
export type Order = v.InferOutput<typeof order>;
export type News = v.InferOutput<typeof news>;
export type BareOrder = Bare<Order>;
export type BareNews = Bare<News>;

/** The order in what a host page sent; null for anything that is not one. Never throws. */
export const readOrder = (received: unknown): Order | null => read(order, received);

/** The news in what a framed page sent; null for anything that is not one. Never throws. */
export const readNews = (received: unknown): News | null => read(news, received);

function read<Schema extends typeof order | typeof news>(
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

/** News without its envelope, as an event of the element carries it. */
export function detailOf(told: News): object {
  const kept = Object.entries(told).filter(([name]) => !(name in envelope) && name !== 'kind');
  return Object.fromEntries(kept);
}
