import { useEffect, useId, useState, type FormEvent } from 'react';
import { useTravel } from '#src/address/location-context.ts';
import { pathOf } from '#src/address/place.ts';
import { writeLink, type CaseLink } from '#src/case/link.ts';
import { readFact } from '#src/case/read-fact.ts';
import type { PackHead } from '#src/content/pack.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { withAnswer } from '#src/wizard/step.ts';

const LONGEST = 40;

/** What was typed, short enough to stand in a sentence. */
const shortened = (typed: string): string => (typed.length > LONGEST ? `${typed.slice(0, LONGEST)}…` : typed);

/** Why there is no answer in what was typed; vCenter's own version is told from what is no version at all. */
function problemOf(typed: string, problem: string): string {
  if (typed === '') return 'empty';
  return problem === 'unknown-value' && /v(?:irtual)?\s?center|vcsa/i.test(typed.normalize('NFKC'))
    ? 'vcenter'
    : problem;
}

/** Reads an ESXi version as it is copied from a client or a shell; what may mean two things is asked back. */
export function VersionForm({ link, pack }: { link: CaseLink; pack: PackHead }) {
  const { words, language } = useWords();
  const { go } = useTravel();
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  useEffect(() => {
    if (problem === null) return;
    const { title } = document;
    document.title = words('result:version.inTitle', { title });
    return () => {
      document.title = title;
    };
  }, [problem, words]);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const field = event.currentTarget.elements.namedItem('esxi');
    if (!(field instanceof HTMLInputElement)) return;
    const reading = readFact('esxi', field.value);
    if (reading.value !== undefined) {
      go(
        pathOf(language, { page: 'wizard', pack: pack.id }),
        writeLink(withAnswer(link, 'esxi', reading.value)),
      );
      return;
    }
    const typed = field.value.trim();
    setProblem(words(`result:version.${problemOf(typed, reading.problem)}`, { typed: shortened(typed) }));
    field.focus();
  };
  return (
    <form className="version-form" onSubmit={submit} noValidate>
      <label htmlFor={id}>{words('result:version.label')}</label>
      <p className="hint" id={`${id}-hint`}>
        {words('result:version.hint')}
      </p>
      {problem && (
        <p className="field-error" id={`${id}-error`} role="alert">
          {problem}
        </p>
      )}
      <div className="field-row">
        <input
          id={id}
          name="esxi"
          type="text"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-error` : `${id}-hint`}
        />
        <button type="submit" className="button">
          {words('result:version.read')}
        </button>
      </div>
    </form>
  );
}
