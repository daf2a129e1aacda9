import { useMemo } from 'react';
import { useCaseLink } from '#src/address/use-case-link.ts';
import type { Pack } from '#src/content/pack.ts';
import { rulesOf } from '#src/content/rules.ts';
import { useMoreWords } from '#src/i18n/use-more-words.ts';
import { QuestionView } from '#src/wizard/question-view.tsx';
import { ResultView } from '#src/wizard/result-view.tsx';
import { stepOf } from '#src/wizard/step.ts';
import { useArrival } from '#src/wizard/use-arrival.ts';
import { useCanonicalAddress } from '#src/wizard/use-canonical-address.ts';

/** The wizard of one article: a question while one is worth asking, else the result. */
export function WizardPage({ pack }: { pack: Pack }) {
  const { link, notices } = useCaseLink();
  const rules = useMemo(() => rulesOf(pack), [pack]);
  const step = stepOf(rules, link);
  useMoreWords(`${pack.id}-fixes`);
  useCanonicalAddress(link, notices);
  useArrival(step.page === 'question' ? step.fact : 'result');
  const shared = { pack, rules, link, notices };
  return step.page === 'question' ? <QuestionView {...shared} fact={step.fact} /> : <ResultView {...shared} />;
}
