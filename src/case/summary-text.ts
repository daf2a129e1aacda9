import type { Row, Section, Summary } from '#src/case/summary-section.ts';

/** Plain text for mail and chat, Markdown, or short text that ticket systems take without turning it into something else. */
export type TextFormat = 'plain' | 'markdown' | 'ticket';

/** Most ticket systems cut a description at 4000 characters; evidence is what a log attachment can carry as well. */
const TICKET_LINES = 10;

interface Marks {
  readonly colon: string;
  readonly aside: (text: string) => string;
}

const marksOf = (language: 'ja' | 'en'): Marks =>
  language === 'ja'
    ? { colon: '：', aside: (text) => `（${text}）` }
    : { colon: ': ', aside: (text) => ` (${text})` };

/** The summary as text with LF line ends and one at its end; it holds no tab and no no-break space of ours. */
export function summaryText(summary: Summary, format: TextFormat): string {
  const marks = marksOf(summary.language);
  const blocks = summary.sections.map((section) => blockOf(section, format, marks));
  return `${[titleOf(summary.title, format), ...blocks].join('\n\n')}\n`;
}

function titleOf(title: string, format: TextFormat): string {
  if (format === 'markdown') return `# ${title}`;
  return format === 'plain' ? `${title}\n${'='.repeat(widthOf(title))}` : title;
}

function blockOf({ id, heading, rows }: Section, format: TextFormat, marks: Marks): string {
  const kept = format === 'ticket' && id === 'evidence' ? rows.slice(0, TICKET_LINES) : rows;
  const lines = kept.map((row) => lineOf(row, id, format, marks));
  return heading === '' ? lines.join('\n') : `${headingOf(heading, format, marks)}\n${lines.join('\n')}`;
}

function headingOf(heading: string, format: TextFormat, { colon }: Marks): string {
  if (format === 'markdown') return `## ${heading}\n`;
  return format === 'plain' ? `${heading}\n${'-'.repeat(widthOf(heading))}` : heading + colon.trimEnd();
}

function lineOf(row: Row, id: Section['id'], format: TextFormat, marks: Marks): string {
  const aside = row.aside === undefined ? '' : marks.aside(row.aside);
  const label = row.label === undefined ? '' : labelOf(row.label, format) + marks.colon;
  if (format === 'markdown' && row.literal) return `- ${label.trimEnd()}\n\n${fenced(row.text)}\n`;
  if (id === 'notes') return row.text;
  if (id === 'link') return format === 'markdown' ? `<${row.text}>` : row.text;
  return `- ${label}${indented(row.text)}${aside}`;
}

const labelOf = (label: string, format: TextFormat): string =>
  format === 'markdown' ? `**${label}**` : label;

/** Further lines of a text stand below its first one. */
const indented = (text: string): string => text.replaceAll('\n', '\n  ');

/** A code block whose fence is longer than any run of backticks inside. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`.replaceAll(/^/gmu, '  ');
}

/** Columns of a text: full-width characters take two. */
function widthOf(text: string): number {
  return Array.from(text).reduce(
    (sum, sign) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u.test(
        sign,
      )
        ? 2
        : 1),
    0,
  );
}
