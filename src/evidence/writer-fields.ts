import type { OpenWriter } from '#src/evidence/writer-lists.ts';

const stateNumber = /^\[ ?(\d{1,2}) ?\]/u;

/** Takes down what stands after "State:", the number apart from the words. */
export function takeState(writer: OpenWriter, said: string): void {
  const number = stateNumber.exec(said);
  writer.state = number ? Number(number[1]) : null;
  writer.stateText = said.slice(number?.[0].length ?? 0).trim();
}

/** Names of writers are not translated in any language of Windows, and states keep their number. */
const writerName = /^(?:.{1,50}writer|ntds)$/iu;
const quoted = /^["'](.{1,60})["']$/u;
const noLabel = /['"[\]{}|<>=]/u;
const guid = /\{[\da-f-]{8,40}/iu;

/** What stands after a label of a few words; null when there is no label. */
function valueOf(text: string): string | null {
  const at = text.indexOf(':');
  if (at < 2 || at > 60 || noLabel.test(text.slice(0, at))) return null;
  return text.slice(at + 1).trim();
}

/** The name of a writer, whatever word stands before it; null when the line is no such field. */
export function otherWriterName(text: string): string | null {
  if (!/["']\s*$/u.test(text)) return null;
  const name = quoted.exec(valueOf(text) ?? '')?.[1] ?? '';
  return writerName.test(name) ? name : null;
}

/** Reads one more line of such a writer: its ids, its state, and right below the state its error. */
export function readOtherField(writer: OpenWriter, text: string): boolean {
  const value = valueOf(text);
  if (!value) return false;
  if (writer.state === null) {
    if (!stateNumber.test(value)) return guid.test(value);
    takeState(writer, value);
  } else if (writer.lastError === null) writer.lastError = value;
  else return false;
  writer.raw += ` ${text.trim()}`;
  return true;
}

/** A writer on one row of a table: of Markdown, CSV or PowerShell. */
export function writerRow(text: string): { name: string; state: string; error: string | null } | null {
  if (!text.includes('[') || text.length > 300) return null;
  const cells = text
    .split(/\t| {2,}|\||,/u, 12)
    .map((cell) => cell.trim().replace(/^["']|["']$/gu, ''))
    .filter(Boolean);
  const at = cells.findIndex((cell) => writerName.test(cell));
  const state = cells[at + 1];
  if (at >= 0 && state && stateNumber.test(state))
    return { name: cells[at] ?? '', state, error: cells[at + 2] ?? null };
  const open = text.indexOf('[');
  const name = text.slice(0, open).trim();
  const [, said, error] = /^(\[ ?\d{1,2} ?\] ?[^\s[\]]{1,30})(.{0,60})/u.exec(text.slice(open)) ?? [];
  return said && writerName.test(name) ? { name, state: said, error: error?.trim() ?? null } : null;
}
