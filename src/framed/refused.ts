import type { Here } from '#src/address/location-context.ts';
import { noticesIn } from '#src/address/notices-in.ts';
import { readLink } from '#src/case/link.ts';
import type { Notice } from '#src/case/notice.ts';
import type { News } from '#src/embed/news.ts';

/** What in the address could not be taken. */
export const refusedAt = ({ search, state }: Here): readonly Notice[] => [
  ...noticesIn(state),
  ...readLink(search).notices,
];

/** What could not be taken, each once, in ids: a name or a value that is none of ours is not told. */
export function newsOfRefused(notices: readonly Notice[]): News[] {
  const told = new Map<string, News>();
  for (const notice of notices) {
    const fact = 'fact' in notice ? { fact: notice.fact } : {};
    told.set(`${notice.kind} ${fact.fact ?? ''}`, { kind: 'error', reason: notice.kind, ...fact });
  }
  return [...told.values()];
}
