export function marksOf(language: string): Map<string, string>;
export function reviewedMarks(): Map<string, { en: string; ja: string }>;
export function changedAlone(
  reviewed: ReadonlyMap<string, { en: string; ja: string }>,
  en: ReadonlyMap<string, string>,
  ja: ReadonlyMap<string, string>,
): { key: string; language: 'en' | 'ja' }[];
