import { summaryJson } from '#src/case/summary-json.ts';
import type { Summary } from '#src/case/summary-section.ts';
import { summaryText, type TextFormat } from '#src/case/summary-text.ts';

/** The formats of a summary: texts for people, and JSON for programs. */
export type SummaryFormat = TextFormat | 'json';
export const summaryFormats = [
  'plain',
  'markdown',
  'ticket',
  'json',
] as const satisfies readonly SummaryFormat[];

/** What a file of a format is called at its end, and its media type. */
export const fileKinds: Readonly<Record<SummaryFormat, { readonly end: string; readonly type: string }>> = {
  plain: { end: 'txt', type: 'text/plain' },
  markdown: { end: 'md', type: 'text/plain' },
  ticket: { end: 'txt', type: 'text/plain' },
  json: { end: 'json', type: 'application/json' },
};

/** The summary in a format. */
export const formatted = (summary: Summary, format: SummaryFormat): string =>
  format === 'json' ? summaryJson(summary) : summaryText(summary, format);

/** The same with the line ends of Windows. */
export const withWindowsEnds = (text: string): string => text.replaceAll('\n', '\r\n');
