import type { CaseLink } from '#src/case/link.ts';
import type { Notice } from '#src/case/notice.ts';
import type { Pack } from '#src/content/pack.ts';
import type { Rules } from '#src/engine/types.ts';

/** What every part of the wizard works on. */
export interface WizardProps {
  readonly pack: Pack;
  readonly rules: Rules;
  readonly link: CaseLink;
}

/** The same, with what the reader must be told about the link. */
export interface NoticedProps extends WizardProps {
  readonly notices: readonly Notice[];
}
