import { useEffect, useMemo, useState, type ComponentType } from 'react';
import { MissingPart } from '#src/address/missing-part.ts';
import { tellCase } from '#src/address/case-news.ts';
import { useCaseLink } from '#src/address/use-case-link.ts';
import type { Pack, PackHead } from '#src/content/pack.ts';
import { rulesOf } from '#src/content/rules.ts';
import { useMoreWords } from '#src/i18n/use-more-words.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { QuestionView } from '#src/wizard/question-view.tsx';
import { stepOf } from '#src/wizard/step.ts';
import { useArrival } from '#src/wizard/use-arrival.ts';
import { useCanonicalAddress } from '#src/wizard/use-canonical-address.ts';
import type { LoadWhole } from '#src/wizard/whole-pack.ts';
import type { NoticedResultProps } from '#src/wizard/wizard-props.ts';

interface Props {
  readonly pack: PackHead;
  /** Fetches the pack with its runbooks, which only the result needs. */
  readonly loadWhole: LoadWhole;
}

/** The wizard of one article: a question while one is worth asking, else the result. */
export function WizardPage({ pack, loadWhole }: Props) {
  const { words } = useWords();
  const { link, notices } = useCaseLink();
  const rules = useMemo(() => rulesOf(pack), [pack]);
  const step = stepOf(rules, link);
  const { result, missing } = useResult(loadWhole);
  const fixWords = useMoreWords(`${pack.id}-fixes`);
  const resultWords = useMoreWords('result');
  useCanonicalAddress(link, notices);
  const question = step.page === 'question' ? step.fact : null;
  useEffect(
    () => tellCase({ rules, facts: link.facts, outcomes: link.outcomes, question }),
    [rules, link, question],
  );
  useArrival(step.page === 'question' ? step.fact : 'result');
  const shared = { rules, link, notices };
  if (step.page === 'question')
    return <QuestionView {...shared} pack={pack} fact={step.fact} loadWhole={loadWhole} />;
  if (missing) throw missing;
  if (result && fixWords && resultWords) return <result.View {...shared} pack={result.whole} />;
  return (
    <main id="main" className="wizard" aria-busy="true" data-page="result" data-symptom={pack.id}>
      <p className="lead">{words('ui:loading')}</p>
    </main>
  );
}

interface Result {
  readonly View: ComponentType<NoticedResultProps>;
  readonly whole: Pack;
}

/** The result view and the whole pack, fetched once the first question stands; null until they are there, with the reason if they cannot come. */
function useResult(loadWhole: LoadWhole): { result: Result | null; missing: MissingPart | null } {
  const [missing, setMissing] = useState<MissingPart | null>(null);
  const [result, setResult] = useState<Result | null>(null);
  useEffect(() => {
    Promise.all([import('#src/wizard/result-view.tsx'), loadWhole()]).then(
      ([{ ResultView }, whole]) => setResult({ View: ResultView, whole }),
      (cause: unknown) => setMissing(new MissingPart('The result view did not arrive.', { cause })),
    );
  }, [loadWhole]);
  return { result, missing };
}
