import { useEffect, useMemo, useState, type ComponentType } from 'react';
import { useCaseLink } from '#src/address/use-case-link.ts';
import type { Pack } from '#src/content/pack.ts';
import { rulesOf } from '#src/content/rules.ts';
import { useMoreWords } from '#src/i18n/use-more-words.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { QuestionView } from '#src/wizard/question-view.tsx';
import { stepOf } from '#src/wizard/step.ts';
import { useArrival } from '#src/wizard/use-arrival.ts';
import { useCanonicalAddress } from '#src/wizard/use-canonical-address.ts';
import type { NoticedProps } from '#src/wizard/wizard-props.ts';

/** The wizard of one article: a question while one is worth asking, else the result. */
export function WizardPage({ pack }: { pack: Pack }) {
  const { words } = useWords();
  const { link, notices } = useCaseLink();
  const rules = useMemo(() => rulesOf(pack), [pack]);
  const step = stepOf(rules, link);
  const Result = useResultView();
  const fixWords = useMoreWords(`${pack.id}-fixes`);
  const resultWords = useMoreWords('result');
  useCanonicalAddress(link, notices);
  useArrival(step.page === 'question' ? step.fact : 'result');
  const shared = { pack, rules, link, notices };
  if (step.page === 'question') return <QuestionView {...shared} fact={step.fact} />;
  if (Result && fixWords && resultWords) return <Result {...shared} />;
  return (
    <main id="main" className="wizard" aria-busy="true" data-page="result" data-symptom={pack.id}>
      <p className="lead">{words('ui:loading')}</p>
    </main>
  );
}

/** The result view, fetched once the first question stands; null until it is there. */
function useResultView(): ComponentType<NoticedProps> | null {
  const [view, setView] = useState<{ View: ComponentType<NoticedProps> } | null>(null);
  useEffect(() => {
    import('#src/wizard/result-view.tsx').then(
      ({ ResultView }) => setView({ View: ResultView }),
      (error: unknown) => console.error('The result view could not be loaded.', error),
    );
  }, []);
  return view?.View ?? null;
}
