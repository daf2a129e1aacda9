import { isEmbedded } from '#src/address/embedded.ts';
import type { Notice } from '#src/case/notice.ts';
import { useWords, type WordsOf } from '#src/i18n/use-words.ts';
import { Callout } from '#src/ui/callout.tsx';
import { phrase } from '#src/wizard/answer-in-words.ts';

/** So many sentences and so many names; the first ones weigh most. */
const MOST = 12;

/** What the reader must be told about the link that was opened, or, in a frame, about what the page around it gave; nothing when it is in order or the words are still on their way. */
export function Notices({ notices }: { notices: readonly Notice[] }) {
  const { words, has } = useWords();
  if (notices.length === 0 || !has('result:notice.title')) return null;
  const sentences = sentencesOf(notices, words);
  return (
    <Callout tone="caution" label={words(`result:notice.${isEmbedded() ? 'given' : 'title'}`)}>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Callout>
  );
}

/** A sentence for each; those that have no meaning share one, as mail and advertising put several behind a link. */
function sentencesOf(notices: readonly Notice[], words: WordsOf): string[] {
  const names = notices.flatMap((one) => (one.kind === 'unknown-parameter' ? [one.name] : []));
  const strangers = [...new Set(names)];
  const single = notices.filter((one) => one.kind !== 'unknown-parameter' || strangers.length === 1);
  const sentences = [...new Set(single.map((notice) => sentenceOf(notice, words)))];
  const left = [sentences, strangers].reduce((sum, { length }) => sum + Math.max(0, length - MOST), 0);
  const quoted = strangers.slice(0, MOST).map((text) => words('ui:because.quote', { text }));
  return [
    ...sentences.slice(0, MOST),
    ...(quoted.length > 1
      ? [words('result:notice.unknown-parameters', { list: phrase(quoted, words) })]
      : []),
    ...(left > 0 ? [words('result:notice.more', { left })] : []),
  ];
}

function sentenceOf(notice: Notice, words: WordsOf): string {
  const key = `result:notice.${notice.kind}`;
  switch (notice.kind) {
    case 'unknown-parameter':
    case 'unknown-fix':
    case 'two-outcomes':
      return words(key, { name: notice.name });
    case 'too-many':
      return words(key);
    case 'unknown-outcome':
      return words(key, { name: notice.name, value: notice.value });
    case 'other-version':
      return words(key, { value: notice.value });
    case 'unknown-value':
    case 'conflict':
    case 'no-build':
    case 'no-letter':
    case 'security-only':
      return words(key, { name: words(`facts:${notice.fact}.name`), value: notice.value });
    default:
      return notice satisfies never;
  }
}
