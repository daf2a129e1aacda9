import type { Book, Parser } from '#src/evidence/book.ts';

const nameField = /^\s*(?:provider name|プロバイダー?名)[ \t]{0,4}:(.*)$/iu;

/** Reads `vssadmin list providers`: which VSS provider is installed (Q28–Q30). English and Japanese. */
export function vssProviders(book: Book): Parser {
  return {
    read(line) {
      if (line.log || !(line.lower.includes('provider name') || line.lower.includes('プロバイダ')))
        return false;
      const found = nameField.exec(line.text);
      if (!found) return false;
      const name = (found[1] ?? '').trim().replace(/^'|'$/gu, '');
      book.kind('vssadmin-providers', line);
      if (/symantec|veritas|netbackup/iu.test(name))
        book.remark('symantec-provider', line, ['Q28', 'Q29', 'Q30'], { name });
      else if (/vmware/iu.test(name)) book.remark('vmware-provider', line, ['Q22', 'Q29'], { name });
      return true;
    },
  };
}
