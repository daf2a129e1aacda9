import type { KnownText } from '#src/evidence/known-text.ts';
import { quiesceTexts } from '#src/evidence/known-texts-quiesce.ts';
import { stunTexts } from '#src/evidence/known-texts-stun.ts';
import { systemTexts } from '#src/evidence/known-texts-systems.ts';

/** Error messages, log lines, outputs and commands that the reader knows, an example of each. */
export const knownTexts: readonly KnownText[] = [...quiesceTexts, ...systemTexts, ...stunTexts];
