import { useEffect, useState } from 'react';
import { PlaceLink } from '#src/address/place-link.tsx';
import type { HandsProps } from '#src/hands/hands-props.ts';
import { keepProgress, readProgress } from '#src/hands/test-progress.ts';
import { resultQuery } from '#src/case/result-query.ts';
import { Rich } from '#src/i18n/rich.tsx';
import { useWords } from '#src/i18n/use-words.ts';
import { Callout } from '#src/ui/callout.tsx';

const results = ['reproduces', 'clean'] as const;
/** The steps while which a removal begins or runs. */
const removing = new Set(['remove', 'observe']);

/**
 * The isolating test one step at a time: first the warning, then each step, then the result as an answer of the case. The
 * snapshot stands for long, so a page that is loaded again meanwhile goes on where it was.
 */
export function GuidedTest({ pack, link, fix, heading: Heading }: HandsProps) {
  const { words } = useWords();
  const steps = pack.fixes.find((one) => one.id === fix)?.steps ?? [];
  const [agreed, setAgreed] = useState(false);
  const [progress, setProgress] = useState(() => readProgress(steps.length));
  const at = progress?.at ?? -1;
  const minutes = useMinutesSince(progress?.since ?? null);
  const step = steps[at];
  const setAt = (next: number): void => {
    const changed = next < 0 ? null : { at: next, since: Date.now() };
    keepProgress(changed);
    setProgress(changed);
  };
  return (
    <section className="panel hands" data-hands="guided-test">
      <Heading>{words('case:test.title')}</Heading>
      {at < 0 && (
        <>
          <Callout tone="warning" label={words('result:note.warning')}>
            <p>
              <Rich of={`${pack.id}-fixes:${fix}.notes.off-peak`} />
            </p>
          </Callout>
          <label className="check">
            <input type="checkbox" checked={agreed} onChange={(event) => setAgreed(event.target.checked)} />
            <span>{words('case:test.agree')}</span>
          </label>
          <button type="button" className="button" disabled={!agreed} onClick={() => setAt(0)}>
            {words('case:test.start')}
          </button>
        </>
      )}
      {step && (
        <div className="guided-step" aria-live="polite">
          <p className="sure">{words('case:test.step', { at: at + 1, count: steps.length })}</p>
          <p>
            <Rich of={`${pack.id}-fixes:${fix}.steps.${step.id}`} />
          </p>
          {step.id === 'leave' && <p className="hint">{words('case:test.standing', { minutes })}</p>}
          {removing.has(step.id) && (
            <Callout tone="warning" label={words('result:note.warning')}>
              <p>
                <Rich of={`${pack.id}-fixes:${fix}.notes.never-interrupt`} />
              </p>
            </Callout>
          )}
          <p className="actions">
            <button type="button" className="button button-strong" onClick={() => setAt(at + 1)}>
              {words('case:test.done')}
            </button>
            <button type="button" className="button" onClick={() => setAt(at - 1)}>
              {words('ui:back')}
            </button>
          </p>
        </div>
      )}
      {at >= steps.length && steps.length > 0 && (
        <div className="guided-step" aria-live="polite">
          <p className="sure">{words('case:test.ask')}</p>
          <ul className="answers">
            {results.map((value) => (
              <li key={value}>
                <PlaceLink
                  className="answer"
                  to={{ page: 'wizard', pack: pack.id }}
                  search={resultQuery(link, { 'isolation-test': value })}
                >
                  <span className="answer-label">{words(`facts:isolation-test.values.${value}`)}</span>
                  <span className="answer-hint">
                    <Rich of={`${pack.id}-fixes:${fix}.verify.${value}`} />
                  </span>
                </PlaceLink>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

/** Whole minutes since a step came up, counted by a clock that nobody sets while the page stands. */
function useMinutesSince(since: number | null): number {
  const [minutes, setMinutes] = useState(0);
  useEffect(() => {
    const start = performance.now() - (Date.now() - (since ?? Date.now()));
    const tick = (): void => setMinutes(Math.floor((performance.now() - start) / 60_000));
    const first = window.setTimeout(tick, 0);
    const timer = window.setInterval(tick, 5000);
    return () => {
      window.clearTimeout(first);
      window.clearInterval(timer);
    };
  }, [since]);
  return minutes;
}
