import type { CaseLink } from '#src/case/link.ts';
import type { Pack } from '#src/content/pack.ts';
import type { Rules } from '#src/engine/types.ts';

/** What a support desk asks first, in the order in which it asks. */
export const deskFields = [
  'message',
  'when',
  'since',
  'works',
  'differs',
  'reproducible',
  'versions',
] as const;
export type DeskField = (typeof deskFields)[number];

/** Where an answer comes from. */
export type Origin = 'answered' | 'link' | 'evidence';

/** A line of a log or listing that gave an answer. */
export interface EvidenceLine {
  readonly fact: string;
  readonly value: string;
  readonly source: string;
  readonly line: number;
  readonly excerpt: string;
}

/** A case as the summary tells it. Only what stands here can appear in it. */
export interface CaseFile {
  readonly pack: Pack;
  readonly rules: Rules;
  readonly link: Pick<CaseLink, 'facts' | 'outcomes'>;
  readonly name: string;
  readonly desk: Readonly<Partial<Record<DeskField, string>>>;
  readonly notes: string;
  readonly evidence: readonly EvidenceLine[];
  readonly origins: Readonly<Record<string, Origin>>;
  /** The whole address of the case. */
  readonly address: string;
  /** Version of Unstun, with the commit. */
  readonly product: string;
  /** When the summary is written, with the time zone; empty when that is not to be told. */
  readonly written: string;
}
