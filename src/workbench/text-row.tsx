import { encodings, type Encoding } from '#src/evidence/decode.ts';
import { useWords } from '#src/i18n/use-words.ts';
import type { BenchText, TextState } from '#src/workbench/bench-store.ts';
import { chooseEncoding, drop } from '#src/workbench/bench-texts.ts';
import { TextNotes } from '#src/workbench/text-notes.tsx';
import { TextProgress } from '#src/workbench/text-progress.tsx';
import { useAmounts } from '#src/workbench/use-amounts.ts';
import { useTextNames } from '#src/workbench/use-text-names.ts';

/** No encoding makes a text of these. */
const unread = new Set<TextState>(['zip', 'not-text', 'empty']);

/** One text: name, size, how far it is or what became of it, and its encoding if it is a file. */
export function TextRow({ text }: { text: BenchText }) {
  const { words } = useWords();
  const { bytes, number } = useAmounts();
  const names = useTextNames();
  const name = text.name ?? names.get(text.id) ?? '';
  const busy = text.state === 'reading' || text.state === 'waiting';
  const lines = text.reading?.report.lines;
  return (
    <li className="text-row">
      <p className="text-head">
        <b className="text-name" translate="no" dir="auto">
          {name}
        </b>
        {text.state !== 'empty' && (
          <span className="hint">
            {lines === undefined || busy
              ? bytes(text.size)
              : words('evidence:page.size', { count: lines, lines: number(lines), size: bytes(text.size) })}
          </span>
        )}
      </p>
      {busy && <TextProgress text={text} name={name} />}
      <TextNotes text={text} />
      {!busy && (
        <p className="text-tools">
          {text.origin === 'file' && !unread.has(text.state) && (
            <label>
              <span className="hint">{words('evidence:page.encoding')}</span>{' '}
              <select
                value={text.chosen ?? text.reading?.seen.encoding ?? 'utf-8'}
                onChange={(event) => chooseEncoding(text.id, event.currentTarget.value as Encoding)}
              >
                {encodings.map((encoding) => (
                  <option key={encoding} value={encoding}>
                    {words(`evidence:encodings.${encoding}`)}
                  </option>
                ))}
              </select>
            </label>
          )}
          <button type="button" className="text-drop" onClick={() => drop(text.id)}>
            {words('workbench:texts.remove')}
            <span className="visually-hidden"> {name}</span>
          </button>
        </p>
      )}
    </li>
  );
}
