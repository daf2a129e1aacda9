import { isKnown } from '#src/engine/next-question.ts';
import { UNKNOWN } from '#src/engine/types.ts';
import { clashesIn } from '#src/case/clashes.ts';
import { deskFields } from '#src/case/case-file.ts';
import { plainWords } from '#src/case/plain-words.ts';
import { openFacts } from '#src/case/summary-advice.ts';
import type { Row, Section, Telling } from '#src/case/summary-section.ts';
import { CONTENT_VERSION } from '#src/content/version.ts';

/** What the case is called, how sure the verdict is, and which content it rests on. */
export function headSection({ file, say, next }: Telling): Section {
  const { pack } = file;
  const known = next.verdict === 'known-issue' && pack.knownIssue;
  const solved = next.helped === undefined ? null : say(`${pack.id}:fixes.${next.helped}.title`);
  const unsolved = known ? say(`${pack.id}-fixes:knownIssue.title`) : say('case:summary.noVerdict');
  const verdict = solved === null ? unsolved : say('case:summary.solved', { fix: solved });
  const rows: Row[] = [{ label: say('case:summary.verdict'), text: plainWords(verdict) }];
  if (file.name !== '') rows.unshift({ label: say('case:summary.name'), text: file.name, given: true });
  if (file.written !== '') rows.push({ label: say('case:summary.written'), text: file.written });
  rows.push({ label: say('case:summary.content'), text: `${CONTENT_VERSION} (Unstun ${file.product})` });
  return { id: 'head', heading: '', rows };
}

/** The desk's questions with their answers; those without one say so, so that the reader asks. */
export function deskSection({ file, say }: Telling): Section {
  const rows = deskFields.map((field): Row => {
    const text = file.desk[field]?.trim() ?? '';
    const label = say(`case:desk.${field}.short`);
    return text === '' ? { label, text: say('case:summary.notFilled') } : { label, text, given: true };
  });
  return { id: 'desk', heading: say('case:desk.title'), rows };
}

/** The known answers, each with where it comes from, and which of them do not go together. */
export function factsSection({ file, say, next }: Telling): Section {
  const { facts } = file.link;
  // An answer that is open, and said to be so there, is not among what is known.
  const open = openFacts({ file, next });
  const clashes = clashesIn(file.pack, file.rules, facts).map(({ id }): Row => ({
    label: say('result:clash'),
    text: plainWords(say(`${file.pack.id}-fixes:notes.${id}`)),
  }));
  const asked = file.rules.facts
    .map((rule) => rule.fact)
    .filter((fact) => isKnown(facts[fact]) || (facts[fact] === UNKNOWN && !open.includes(fact)));
  const rows = asked.map((fact): Row => {
    const value = facts[fact] ?? UNKNOWN;
    const text = value === UNKNOWN ? say('ui:answers.unknown') : say(`facts:${fact}.values.${value}`);
    return {
      label: say(`facts:${fact}.name`),
      text: plainWords(text),
      aside: originOf(fact, value, file, say),
    };
  });
  return { id: 'facts', heading: say('case:summary.facts'), rows: [...rows, ...clashes] };
}

function originOf(
  fact: string,
  value: string,
  { evidence, origins }: Telling['file'],
  say: Telling['say'],
): string {
  if (evidence.some((one) => one.fact === fact && one.value === value)) return say('case:origin.evidence');
  const origin = origins[fact] ?? 'answered';
  return say(`case:origin.${origin}`);
}

/** The lines that gave answers, with their place. */
export function evidenceSection({ file, say }: Telling): Section {
  const lines = file.evidence.filter((one) => file.link.facts[one.fact] === one.value);
  const rows = lines.map(({ source, line, excerpt }): Row => ({
    label: `${source}:${line}`,
    text: excerpt,
    given: true,
    literal: true,
  }));
  return { id: 'evidence', heading: say('case:summary.evidence'), rows };
}

/** What was noted while working on the case. */
export function notesSection({ file, say }: Telling): Section {
  const text = file.notes.trim();
  return {
    id: 'notes',
    heading: say('case:notes.title'),
    rows: text === '' ? [] : [{ text, given: true }],
  };
}
