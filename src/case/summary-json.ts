import type { Row, Summary } from '#src/case/summary-section.ts';

/** The shape of the JSON below; it rises when a program that reads it would have to change. */
const SHAPE = 1;

/**
 * The summary for programs: the case in ids, then what a person reads, section by section. `change` sees every text that a person
 * reads, and nothing else.
 */
export function summaryJson(summary: Summary, change: (text: string) => string = (text) => text): string {
  const { product, content, article, verdict, facts, outcomes, address } = summary.ids;
  const rowOf = ({ label, text, aside }: Row) => ({
    ...(label === undefined ? {} : { label: change(label) }),
    text: text === address ? text : change(text),
    ...(aside === undefined ? {} : { aside: change(aside) }),
  });
  const whole = {
    unstun: 'summary',
    shape: SHAPE,
    product,
    content,
    article,
    verdict,
    facts,
    tried: outcomes,
    link: address,
    language: summary.language,
    title: change(summary.title),
    sections: summary.sections.map(({ id, heading, rows }) => ({ id, heading, rows: rows.map(rowOf) })),
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
