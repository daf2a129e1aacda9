import { splitPrompt } from '#src/evidence/prompt.ts';
import { normaliseLine } from '#src/evidence/normalise.ts';

/** One line as the parsers see it. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** As it was given, for display. */
  readonly raw: string;
  /** Ready for matching, prompt still there. */
  readonly text: string;
  readonly lower: string;
  /** Starts with an ISO time, as the logs of ESXi do. */
  readonly log: boolean;
  /** What was typed after a shell prompt; null when the line has none. */
  readonly command: string | null;
  /** Host named by the prompt, when it names one. */
  readonly host: string | null;
}

/** Whether the line that starts at `from` begins like `2025-10-28T13:33:06`: cheap, looks at six characters. */
export function isLogLine(text: string, from = 0): boolean {
  return (
    text.charCodeAt(from + 10) === 84 &&
    text.charCodeAt(from + 4) === 45 &&
    text.charCodeAt(from + 7) === 45 &&
    text.charCodeAt(from + 13) === 58 &&
    isDigit(text.charCodeAt(from)) &&
    isDigit(text.charCodeAt(from + 18))
  );
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A line made ready once, for all parsers. */
export function makeLine(raw: string, number: number): Line {
  const text = normaliseLine(raw);
  const log = isLogLine(text);
  const prompt = log ? null : splitPrompt(text);
  return {
    number,
    raw,
    text,
    log,
    lower: text.toLowerCase(),
    command: prompt ? prompt.command : null,
    host: prompt ? prompt.host : null,
  };
}

/** A piece of the lower-case form, in the letters of the line itself. */
export function asWritten(text: string, line: Line): string {
  const at = line.lower.indexOf(text);
  return at < 0 || line.lower.length !== line.text.length ? text : line.text.slice(at, at + text.length);
}
