import type { CaseLink } from '#src/case/link.ts';
import type { Notice } from '#src/case/notice.ts';
import type { Pack, PackHead } from '#src/content/pack.ts';
import type { Rules } from '#src/engine/types.ts';

/** What every part of the wizard works on. */
export interface WizardProps {
  readonly pack: PackHead;
  readonly rules: Rules;
  readonly link: CaseLink;
}

/** The same, with what the reader must be told about the link. */
export interface NoticedProps extends WizardProps {
  readonly notices: readonly Notice[];
}

/** What the result works on: the same with the runbooks. */
export interface ResultProps extends WizardProps {
  readonly pack: Pack;
}

/** The same, with what the reader must be told about the link. */
export interface NoticedResultProps extends NoticedProps {
  readonly pack: Pack;
}
