import type { WriterList } from '#src/evidence/report.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { useTextNames } from '#src/workbench/use-text-names.ts';

/** How a list of writers is called: by its text and the line it begins at. */
export function useListName(): (list: WriterList) => string {
  const { words } = useWords();
  const names = useTextNames();
  return ({ source, line }) => words('evidence:placeIn', { source: names.get(source) ?? '', line });
}
