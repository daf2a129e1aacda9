import type { ReactNode } from 'react';
import type { PackId } from '#src/content/catalogue.ts';
import { knownTexts } from '#src/evidence/known-texts.ts';
import { Rich } from '#src/i18n/rich.tsx';
import { useWords, type WordsOf } from '#src/i18n/use-words.ts';
import type { Use } from '#src/reference/uses.ts';

interface Props {
  readonly pack: PackId;
  readonly id: string;
  readonly uses: readonly Use[];
  /** What stands below the statement, such as its source. */
  readonly children?: ReactNode;
}

/** One statement in our words, with a link to each place that uses it. */
export function StatementRow({ pack, id, uses, children }: Props) {
  const { words } = useWords();
  return (
    <tr id={id}>
      <th scope="row">{id}</th>
      <td>
        <Rich of={`statements:${id}`} />
        {children}
      </td>
      <td>
        <ul>
          {uses.map((use) => (
            <li key={`${use.kind} ${use.id}`}>
              <a href={`#${use.anchor}`}>{labelOf(use, pack, words)}</a>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

/** The beginning of a text, enough to know it by. */
function shortOf(id: string): string {
  const line =
    knownTexts
      .find((text) => text.id === id)
      ?.text.split('\n', 1)[0]
      ?.trim() ?? id;
  return line.length > 48 ? `${line.slice(0, 47)}…` : line;
}

function labelOf({ kind, id }: Use, pack: PackId, words: WordsOf): string {
  const key = `reference:statements.${kind}`;
  switch (kind) {
    case 'question':
    case 'find-out':
      return words(key, { title: words(`facts:${id}.name`) });
    case 'fix':
      return words(key, { title: words(`${pack}:fixes.${id}.title`) });
    case 'trap':
      return words(key, { number: Number(id) + 1 });
    case 'text':
      return words(key, { title: shortOf(id) });
    case 'known-issue':
    case 'note':
      return words(key);
  }
}
