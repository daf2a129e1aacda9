/** A shell prompt taken off a line. */
export interface Prompted {
  readonly host: string | null;
  readonly command: string;
}

const bracketed = /^\s{0,8}\[[\w.-]{1,64}@([\w.-]{1,128})[: ][^\]]{0,128}\][#$]?\s?(.*)$/u;
const bare = /^\s{0,8}[\w.-]{1,64}@([\w.-]{1,128}):[^#$]{0,128}[#$]\s?(.*)$/u;
const old = /^\s{0,8}(?:\/[\w/.-]{0,128}|~)\s#\s(.*)$/u;
/** A sign alone, as guides write it: only before a command that is known, since a heading may look the same. */
const sign =
  /^\s{0,8}[#$%]\s((?:esxcli|esxcfg-\w{1,20}|vim-cmd|vmware-cmd|vmware-vim-cmd|vmware(?=\s-)|govc|df(?=\s-))(?:\s.*)?)$/u;
const windows = /^\s{0,8}(?:PS )?[A-Z]:\\[^>]{0,200}>\s?(.*)$/iu;

/** The host and the command of a line that starts with a prompt of ESXi, Linux or Windows; null when there is none. */
export function splitPrompt(text: string): Prompted | null {
  if (text.includes('@')) {
    const unix = bracketed.exec(text) ?? bare.exec(text);
    if (unix) return { host: unix[1] ?? null, command: (unix[2] ?? '').trim() };
  }
  if (text.includes(' # ')) {
    const found = old.exec(text);
    if (found) return { host: null, command: (found[1] ?? '').trim() };
  }
  if (/^\s{0,8}[#$%]\s/u.test(text)) {
    const found = sign.exec(text);
    if (found) return { host: null, command: (found[1] ?? '').trim() };
  }
  if (text.includes('>')) {
    const found = windows.exec(text);
    if (found) return { host: null, command: (found[1] ?? '').trim() };
  }
  return null;
}
