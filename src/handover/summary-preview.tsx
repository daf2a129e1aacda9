import type { RefObject } from 'react';
import type { Language } from '#src/address/place.ts';
import type { AliasKey, Piece } from '#src/case/redact.ts';
import { useWords } from '#src/i18n/use-words.ts';

interface Props {
  readonly pieces: readonly Piece[];
  readonly language: Language;
  readonly target: RefObject<HTMLElement | null>;
  readonly aliases: readonly AliasKey[];
}

/** The summary as it will be copied, with the aliases marked, and the key to them, which stays on the screen. */
export function SummaryPreview({ pieces, language, target, aliases }: Props) {
  const { words } = useWords();
  return (
    <>
      <pre
        className="summary-preview"
        tabIndex={0}
        role="group"
        aria-label={words('case:summary.preview')}
        lang={language}
      >
        <code ref={target}>
          {pieces.map((piece, at) => (piece.alias ? <mark key={at}>{piece.text}</mark> : piece.text))}
        </code>
      </pre>
      {aliases.length > 0 && (
        <details className="alias-key">
          <summary>{words('case:redact.key', { count: aliases.length })}</summary>
          <dl translate="no">
            {aliases.map(({ alias, original }) => (
              <div key={`${alias} ${original}`}>
                <dt>{alias}</dt>
                <dd>{original}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}
