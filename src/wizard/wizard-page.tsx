import { useCallback, useEffect, useLayoutEffect, useMemo, useState, type ComponentType } from 'react';
import { useNavigationType } from 'react-router';
import { MissingPart } from '#src/address/missing-part.ts';
import { tellCase } from '#src/address/case-news.ts';
import { useArrival } from '#src/address/use-arrival.ts';
import { useCaseLink } from '#src/address/use-case-link.ts';
import type { Pack, PackHead } from '#src/content/pack.ts';
import { rulesOf } from '#src/content/rules.ts';
import { loadWords } from '#src/i18n/load-words.ts';
import { useMoreWords } from '#src/i18n/use-more-words.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { fetchWholeStyle, showWholeStyle } from '#src/ui/whole-style.ts';
import { QuestionView } from '#src/wizard/question-view.tsx';
import { stepOf } from '#src/wizard/step.ts';
import { useCanonicalAddress } from '#src/wizard/use-canonical-address.ts';
import type { LoadWhole } from '#src/wizard/whole-pack.ts';
import type { NoticedResultProps } from '#src/wizard/wizard-props.ts';

interface Props {
  readonly pack: PackHead;
  /** Fetches the pack with its runbooks, which only the result needs. */
  readonly loadWhole: LoadWhole;
}

/** The wizard of one article: a question while one is worth asking, else the result; or all questions at once. */
export function WizardPage({ pack, loadWhole }: Props) {
  const { words, language } = useWords();
  const { link, notices } = useCaseLink();
  const rules = useMemo(() => rulesOf(pack), [pack]);
  const step = stepOf(rules, link);
  const fixes = `${pack.id}-fixes`;
  const fixWords = useMoreWords(fixes);
  const resultWords = useMoreWords('result');
  const loadLate = useCallback(
    () => Promise.all([loadWhole(), loadWords(language, [fixes, 'result']), fetchWholeStyle()]),
    [loadWhole, language, fixes],
  );
  const { late, missing } = useLate(pack.id, step.page === 'question' ? 'result' : step.page, loadLate);
  useCanonicalAddress(link, notices);
  const { fact: question } = step;
  const shown = step.page === 'question' ? step.fact : step.page;
  useEffect(
    () =>
      tellCase({ pack: pack.id, rules, facts: link.facts, outcomes: link.outcomes, question, step: shown }),
    // Another language is another entry of the history.
    [pack, rules, link, question, shown, language],
  );
  useLayoutEffect(() => {
    if (step.page !== 'question') showWholeStyle();
  }, [step.page]);
  useArrival(shown, useNavigationType() === 'POP');
  const shared = { rules, link, notices };
  if (step.page === 'question')
    return <QuestionView {...shared} pack={pack} fact={step.fact} loadWhole={loadWhole} />;
  if (late && fixWords && resultWords) return <late.View {...shared} pack={late.whole} />;
  if (missing) throw missing;
  return (
    <main id="main" className="wizard" aria-busy="true" data-page={step.page} data-symptom={pack.id}>
      <p className="lead">{words('ui:loading')}</p>
    </main>
  );
}

interface Late {
  readonly View: ComponentType<NoticedResultProps>;
  readonly whole: Pack;
}

const load = {
  questions: async () => (await import('#src/wizard/all-questions-view.tsx')).AllQuestionsView,
  result: async () => (await import('#src/wizard/result-view.tsx')).ResultView,
};

type Come = { readonly [view in keyof typeof load]?: Late };

/** What has come for each article: going back to a result finds it at once, and so the place to which it was scrolled. */
const comeFor: Record<string, Come> = {};

/** A view that needs the whole pack, fetched once the first question stands; null until both are there, with the reason if they cannot come. */
function useLate(
  pack: string,
  view: keyof typeof load,
  loadLate: () => Promise<readonly [Pack, ...unknown[]]>,
): { late: Late | undefined; missing: MissingPart | null } {
  const [missing, setMissing] = useState<MissingPart | null>(null);
  const [come, setCome] = useState(comeFor[pack] ?? {});
  useEffect(() => {
    Promise.all([load[view](), loadLate()]).then(
      ([View, [whole]]) => setCome((comeFor[pack] = { ...comeFor[pack], [view]: { View, whole } })),
      (cause: unknown) => setMissing(new MissingPart('A view did not arrive.', { cause })),
    );
  }, [pack, view, loadLate]);
  return { late: come[view], missing };
}
