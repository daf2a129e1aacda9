import { readLink, type CaseLink } from '#src/case/link.ts';
import type { Notice } from '#src/case/notice.ts';

/** What the host page wants of the facts. A query is as in a link. */
export interface FactWish {
  readonly facts?: string | undefined;
  /** Facts that are to be asked again. */
  readonly forget?: readonly string[] | undefined;
  /** Facts that are taken back where the reader has not answered otherwise. */
  readonly withdrawn?: string | undefined;
}

/** The case as the host page wants it, and what could not be carried out: a fact whose value cannot be read is asked again. */
export function withFacts(
  kept: CaseLink,
  wish: FactWish,
): { readonly link: CaseLink; readonly notices: readonly Notice[] } {
  const { link: given, notices } = readLink(wish.facts ?? '');
  const withdrawn = readLink(wish.withdrawn ?? '').link.facts;
  const forget = wish.forget ?? [];
  const unread = notices.flatMap((notice) => ('fact' in notice ? [notice.fact] : []));
  const gone = new Set([...forget, ...unread]);
  const facts = Object.entries(kept.facts).filter(
    ([fact, value]) => !gone.has(fact) && withdrawn[fact] !== value,
  );
  const strangers = forget.flatMap((name) => readLink(`${encodeURIComponent(name)}=`).notices);
  return {
    link: {
      ...kept,
      facts: { ...Object.fromEntries(facts), ...given.facts },
      outcomes: { ...kept.outcomes, ...given.outcomes },
      ...(given.show === 'question' ? {} : { show: given.show }),
      ...(given.ask === undefined ? {} : { ask: given.ask }),
    },
    notices: [...notices, ...strangers.filter((notice) => notice.kind === 'unknown-parameter')],
  };
}
