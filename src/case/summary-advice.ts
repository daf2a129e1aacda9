import { explain } from '#src/engine/explain.ts';
import { undecidedFacts } from '#src/engine/next-question.ts';
import { escalationOf } from '#src/case/escalation.ts';
import { plainWords } from '#src/case/plain-words.ts';
import type { Row, Section, Telling } from '#src/case/summary-section.ts';

const titleOf = ({ file, say }: Telling, fix: string): string =>
  plainWords(say(`${file.pack.id}:fixes.${fix}.title`));

/** What was tried, with its outcome. */
export function triedSection(telling: Telling): Section {
  const { say, next } = telling;
  const rows = next.tried.map(({ fix, outcome }): Row => ({
    label: titleOf(telling, fix),
    text: say(`result:outcome.${outcome}`),
  }));
  return { id: 'tried', heading: say('case:summary.tried'), rows };
}

/** What is ruled out, each with the answers or the outcome that rule it out. */
export function ruledOutSection(telling: Telling): Section {
  const { file, say, next, language } = telling;
  const rows = next.ranked.flatMap(({ id, status, outcome }): Row[] => {
    const fix = file.pack.fixes.find((one) => one.id === id);
    if (!fix || status !== 'ruled-out' || outcome) return [];
    const by = next.ruledOut.find((one) => one.fix === id)?.by;
    const because = explain(file.rules, fix, next.facts).because;
    const reasons = by
      ? [`${titleOf(telling, by.fix)}${colon(language)}${say(`result:outcome.${by.outcome}`)}`]
      : because.map(
          ({ fact, value }) =>
            `${say(`facts:${fact}.name`)}${colon(language)}${plainWords(say(`facts:${fact}.values.${value}`))}`,
        );
    return [{ text: titleOf(telling, id), aside: reasons.join(language === 'ja' ? '、' : ', ') }];
  });
  return { id: 'ruled-out', heading: say('case:summary.ruledOut'), rows };
}

/** Facts that are not known and could still change the list; none once the case is settled. */
export const openFacts = ({ file, next }: Pick<Telling, 'file' | 'next'>): readonly string[] =>
  next.stage === 'open' ? undecidedFacts(file.rules, next.facts) : [];

/** What is not known and could still change the list, so that whoever takes over asks it; nothing once the case is settled. */
export function openSection({ file, say, next }: Telling): Section {
  const rows = openFacts({ file, next }).map((fact): Row => {
    const text = plainWords(say(`facts:${fact}.name`));
    return next.facts[fact] === undefined ? { text } : { text, aside: say('ui:answers.unknown') };
  });
  return { id: 'open', heading: say('case:summary.open'), rows };
}

const colon = (language: 'ja' | 'en'): string => (language === 'ja' ? '：' : ': ');

/** What to do next: the first fix and the two behind it, what to verify, or whom to ask. */
export function nextSection(telling: Telling): Section {
  const { file, say, next } = telling;
  const heading = say('case:summary.next');
  if (next.stage === 'solved' && next.helped !== undefined) {
    const text = say('case:summary.solved', { fix: titleOf(telling, next.helped) });
    return { id: 'next', heading, rows: [{ text }, { text: say(`${file.pack.id}-fixes:solved`) }] };
  }
  if (next.stage === 'escalate') {
    const vendors = escalationOf(file.pack.id, next.facts, file.link.outcomes);
    const rows = vendors.map(({ vendor }): Row => ({
      label: bare(say(`case:vendors.${vendor}.name`)),
      text: say(`case:vendors.${vendor}.why`),
    }));
    return { id: 'next', heading, rows: [{ text: say('case:summary.escalate') }, ...rows] };
  }
  const open = next.ranked.filter((fix) => fix.status !== 'ruled-out' && !fix.outcome).slice(0, 3);
  const rows = open.map(({ id, status }): Row => ({
    text: titleOf(telling, id),
    aside: say(`ui:status.${status}`),
  }));
  return { id: 'next', heading, rows };
}

/** A name without the colon that stands behind it in a sentence. */
const bare = (name: string): string => name.replace(/[:：]$/u, '');
