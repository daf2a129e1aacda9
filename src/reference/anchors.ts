/** The anchors of the reference pages. Other pages link to them, so they stay as they are. */
export const anchorOf = {
  question: (fact: string): string => `question-${fact}`,
  fix: (fix: string): string => `fix-${fix}`,
  step: (number: number): string => `tree-${number}`,
  note: (id: string): string => `note-${id}`,
  trap: (number: number): string => `trap-${number}`,
  text: (id: string): string => `text-${id}`,
  problem: (id: string): string => `problem-${id}`,
} as const;

/** The sections of a reference page in their order; each name is its anchor too. */
export const sections = [
  'symptom',
  'tree',
  'known-issue',
  'questions',
  'fixes',
  'texts',
  'problems',
  'traps',
  'notes',
  'statements',
] as const;
export type Section = (typeof sections)[number];
