import { splitPrompt } from '#src/evidence/prompt.ts';
import { isHostName, isName, shortName } from '#src/case/redact-hosts.ts';

/** What a secret is; the alias says it: `HOST-1`, `IP-2`. */
export type SecretKind =
  | 'IP'
  | 'HOST'
  | 'DOMAIN'
  | 'USER'
  | 'MAIL'
  | 'MAC'
  | 'ID'
  | 'VM'
  | 'STORE'
  | 'SHARE'
  | 'JOB'
  | 'KEY'
  | 'WORD';

/** One secret as it stands in the text. `same` is what makes two spellings one secret. */
export interface Secret {
  readonly kind: SecretKind;
  readonly text: string;
  readonly same: string;
}

const isAlias = /^[A-Z]{2,6}-\d{1,5}$/u;

/** A secret, or nothing when the text is empty, an alias already, or no name. `same` joins spellings. */
export function secret(kind: SecretKind, text: string | undefined, same = text): Secret | null {
  const plain = text?.trim() ?? '';
  return plain === '' || isAlias.test(plain) || !isName(plain)
    ? null
    : { kind, text: plain, same: (same ?? plain).toLowerCase() };
}

/** The secrets in a host name: itself and, when it is telling, its first part, as one. */
export const host = (text: string | undefined): (Secret | null)[] => {
  const short = text === undefined ? null : shortName(text);
  const same = (short ?? text ?? '').toLowerCase();
  return [secret('HOST', text, same), short === null ? null : secret('HOST', short, same)];
};
/** An address of a person: what stands before the sign, up to the first character that cannot belong to it. */
export function mail(match: RegExpExecArray, line: string): (Secret | null)[] {
  const site = match[0].slice(1).replace(/[.-]$/u, '');
  let from = match.index;
  while (from > 0 && match.index - from < 64 && /[\w.+-]/u.test(line[from - 1] ?? '')) from--;
  const isMail = from < match.index && isHostName(site) && splitPrompt(line) === null;
  return isMail ? [secret('MAIL', line.slice(from, match.index + 1 + site.length))] : [];
}
