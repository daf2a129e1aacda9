import type { Notice } from '#src/case/notice.ts';
import { useWords, type WordsOf } from '#src/i18n/use-words.ts';
import { Callout } from '#src/ui/callout.tsx';

/** So many are named; the first ones weigh most. */
const MOST = 12;

/** What the reader must be told about the link that was opened; nothing when it is in order or the words are still on their way. */
export function Notices({ notices }: { notices: readonly Notice[] }) {
  const { words, has } = useWords();
  if (notices.length === 0 || !has('result:notice.title')) return null;
  const all = [...new Set(notices.map((notice) => sentenceOf(notice, words)))];
  const left = all.length - MOST;
  const sentences = left > 0 ? [...all.slice(0, MOST), words('result:notice.more', { left })] : all;
  return (
    <Callout tone="caution" label={words('result:notice.title')}>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Callout>
  );
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
