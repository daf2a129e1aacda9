import { fold } from '#src/search/fold.ts';
import { groups } from '#src/search/groups.ts';
import { patternOfSign } from '#src/search/literal-pattern.ts';
import { mayBegin } from '#src/search/word-start.ts';

/** A group as expressions over folded text. */
interface Concept {
  readonly term: string;
  readonly inTexts: RegExp;
  readonly inQuestions: RegExp;
}

/** Any way to say that something does not happen: cannot, won’t, unable to. */
const NOT =
  "(?<![a-z0-9])(?:cannot|not|(?:ca|could|wo|would|do|does|did|is|are)n['’]?t|unable to|fail(?:s|ed)? to)\\s+(?:be )?";

/** A form as a pattern: blanks and hyphens may be absent, long vowels too. */
function patternOf(form: string): string {
  if (form.startsWith('!')) return NOT + patternOf(form.slice(1)).replace('(?<![a-z0-9])', '');
  const plain = fold(form);
  const body = [...plain]
    .map((sign) => {
      if (sign === ' ' || sign === '-') return '[\\s_・-]*';
      if (sign === 'ー') return 'ー?';
      return patternOfSign(sign);
    })
    .join('');
  const whole = plain.length <= 3 && /^[a-z]+$/u.test(plain);
  return /^[a-z0-9]/u.test(plain) ? `(?<![a-z0-9])${body}${whole ? '(?![a-z])' : ''}` : body;
}

/** Any of some forms, the longest that fits; nothing when there are none. */
const anyOf = (forms: readonly string[]): RegExp =>
  new RegExp(
    forms
      .toSorted((one, other) => other.length - one.length)
      .map(patternOf)
      .join('|') || '(?!)',
    'gu',
  );

const concepts: readonly Concept[] = Object.entries(groups).map(([name, lists]) => {
  const forms = lists.flatMap((list) => list.split(', '));
  const common = forms.filter((form) => !form.startsWith('?'));
  return {
    term: `~${name}`,
    inTexts: anyOf(common),
    inQuestions: anyOf(forms.map((form) => form.replace('?', ''))),
  };
});

/** Where a text names a group. */
export interface ConceptSpan {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** What says less than another group in the same place: 消せない is no 消す. */
const narrower: Readonly<Record<string, string>> = {
  '~removal': '~unremovable',
  '~hotadd': '~cpu-ram-hot-add',
};

/** Whether a group is named better by another; that something fails says less than what does: 通信できない is no できない. */
const isTold = (one: ConceptSpan, other: ConceptSpan): boolean =>
  (one.term === '~fail' ? other.term !== one.term : narrower[one.term] === other.term) &&
  other.start < one.end &&
  one.start < other.end;

/** The groups that a text of ours names, as terms. */
export const conceptsIn = (text: string): string[] => [
  ...new Set(spansBy(text, 'inTexts').map(({ term }) => term)),
];

/** Where a question names which group, people's own words for it included. */
export const conceptSpans = (question: string): ConceptSpan[] => spansBy(question, 'inQuestions');

function spansBy(text: string, forms: 'inTexts' | 'inQuestions'): ConceptSpan[] {
  const folded = fold(text);
  const spans = concepts.flatMap(({ term, [forms]: pattern }) =>
    [...folded.matchAll(pattern)]
      .filter(({ 0: found, index }) => mayBegin(text, index, found.length))
      .map(({ 0: found, index }) => ({ term, start: index, end: index + found.length })),
  );
  return spans.filter((span) => !spans.some((other) => isTold(span, other)));
}

/** How a group is named in texts; nothing for a term that is no group. */
export const wordingOf = (term: string): RegExp | undefined =>
  concepts.find((one) => one.term === term)?.inTexts;
