import { Fragment, memo, type ReactNode } from 'react';
import { useWords } from '#src/i18n/use-words.ts';

/** The only elements that words may hold; they are never nested. */
const elements: Readonly<Record<string, (text: string) => ReactNode>> = {
  code: (text) => (
    <code lang="en" translate="no">
      {text}
    </code>
  ),
  ui: (text) => (
    <b className="ui-label" translate="no">
      {text}
    </b>
  ),
  em: (text) => <em>{text}</em>,
  strong: (text) => <strong>{text}</strong>,
};

/** Words with inline elements (`<code>`, `<ui>`, `<em>`, `<strong>`), by key. */
export const Rich = memo(function Rich({
  of,
  values,
}: {
  of: string;
  values?: Readonly<Record<string, string | number>>;
}) {
  const { words } = useWords();
  const parts = words(of, values).split(/<(code|ui|em|strong)>([^<]*)<\/[a-z]+>/);
  return parts.map((part, at) => {
    if (at % 3 === 1) return null;
    return <Fragment key={at}>{at % 3 === 2 ? elements[parts[at - 1] ?? '']?.(part) : part}</Fragment>;
  });
});
