import type { CaseRecord } from '#src/case/record.ts';
import { CONTENT_VERSION } from '#src/content/version.ts';

/** A case as it was kept with other content, older or newer. It is told once, on taking the case up; what is kept from then on is of today. */
export type CaseOfOtherContent = Pick<CaseRecord, 'pack' | 'query' | 'content' | 'lost'>;

/** Whether a case was kept with other content, or has lost something by it, and the reader has not been told yet. */
export const isOfOtherContent = ({ content, lost }: CaseRecord): boolean =>
  content !== CONTENT_VERSION || lost.length > 0;

/** Which way the content that a case was kept with differs from today's: a newer one comes from a newer version of Unstun. */
export const ageOf = (content: number, today: number = CONTENT_VERSION): 'older' | 'newer' =>
  content > today ? 'newer' : 'older';

/** What makes a case one of today's content. */
export const ofToday = { content: CONTENT_VERSION, lost: [] } as const;
