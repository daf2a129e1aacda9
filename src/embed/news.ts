import * as v from 'valibot';
import { envelope, id, message, read, type Bare } from '#src/embed/envelope.ts';

const counted = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(200_000));
const facts = v.pipe(v.record(id, id), v.maxEntries(60));

/** What the page in the frame tells: ids and sizes, never a text that someone typed or pasted. */
const news = v.variant('kind', [
  message('ready', {}),
  message('resize', { height: counted, turn: counted }),
  message('error', { reason: id, fact: v.optional(id) }),
  message('step', { question: id, facts }),
  message('result', { verdict: id, fixes: v.pipe(v.array(id), v.maxLength(60)) }),
  message('outcome', { fix: id, outcome: id }),
  message('feedback', { helped: v.boolean() }),
]);

export type News = Bare<v.InferOutput<typeof news>>;

/** The news in what a framed page sent, without the envelope; null for anything that is not news. Never throws. */
export function readNews(received: unknown): News | null {
  const told = read(news, received);
  return told && (Object.fromEntries(Object.entries(told).filter(([name]) => !(name in envelope))) as News);
}

/** News without its kind, as an event of the element carries it. */
export function detailOf({ kind: _, ...detail }: News): Readonly<Record<string, unknown>> {
  return detail;
}
