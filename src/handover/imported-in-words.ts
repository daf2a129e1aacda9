import { MOST_CASES } from '#src/case/record.ts';
import type { Language } from '#src/address/place.ts';
import type { ImportedFile } from '#src/handover/case-file-text.ts';
import { addCases } from '#src/handover/listed-cases.ts';
import { lostInWords } from '#src/handover/lost-in-words.ts';
import type { WordsOf } from '#src/i18n/use-words.ts';

/** Takes in the cases of a file, and gives back the sentences that say what became of each of them. */
export function importedInWords(file: ImportedFile, words: WordsOf, language: Language): string[] {
  if (file.kind !== 'cases') return [words(`case:recent.noImport.${file.kind}`)];
  const { added, already, most, full } = addCases(file.cases);
  const say = (name: string, count: number): string[] =>
    count > 0 ? [words(`case:recent.left.${name}`, { count, most: MOST_CASES })] : [];
  const lost = [...new Set(file.cases.flatMap((one) => one.lost))];
  return [
    words('case:recent.imported', { count: added }),
    ...say('already', already),
    ...say('most', most),
    ...say('full', full),
    ...say('newer', file.newer),
    ...say('bad', file.bad),
    ...(lost.length > 0 ? [lostInWords(lost, words, language)] : []),
  ];
}
