import { useState } from 'react';
import { useWords } from '#src/i18n/use-words.ts';
import type { BenchText } from '#src/workbench/bench-store.ts';
import { idOfLine } from '#src/workbench/line-id.ts';
import type { PassageLine } from '#src/workbench/passages.ts';
import { useAmounts } from '#src/workbench/use-amounts.ts';
import { useTextNames } from '#src/workbench/use-text-names.ts';

const PAGE = 60;

/** The recognised lines of each text with their neighbours, marked in the margin. */
export function MarkedLines({ texts: all }: { texts: readonly BenchText[] }) {
  const { words } = useWords();
  const texts = all.filter((text) => text.reading?.passages.length);
  if (texts.length === 0) return null;
  return (
    <section className="marked-lines">
      <h2>{words('workbench:lines.title')}</h2>
      <p className="hint">{words('workbench:lines.lead')}</p>
      {texts.map((text) => (
        <LinesOfText key={text.id} text={text} named={texts.length > 1} />
      ))}
    </section>
  );
}

function LinesOfText({ text, named }: { text: BenchText; named: boolean }) {
  const { words } = useWords();
  const names = useTextNames();
  const [shown, setShown] = useState(PAGE);
  const lines = text.reading?.passages ?? [];
  const left = lines.length - shown;
  return (
    <>
      {named && (
        <h3 translate="no" dir="auto">
          {names.get(text.id)}
        </h3>
      )}
      {text.reading?.inContext === false && <p className="hint">{words('workbench:lines.noContext')}</p>}
      <ol className="lines">
        {lines.slice(0, shown).map((line, at) => (
          <OneLine
            key={line.line}
            text={text}
            line={line}
            gap={line.line !== (lines[at - 1]?.line ?? 0) + 1}
          />
        ))}
      </ol>
      {left > 0 && (
        <button type="button" className="button" onClick={() => setShown(shown + PAGE)}>
          {words('workbench:lines.more', { count: Math.min(left, PAGE) })}
        </button>
      )}
    </>
  );
}

function OneLine({ text, line, gap }: { text: BenchText; line: PassageLine; gap: boolean }) {
  const { words } = useWords();
  const { number } = useAmounts();
  const found = line.marked
    ? (text.reading?.report.findings ?? []).filter((finding) => finding.line === line.line)
    : [];
  return (
    <li
      id={idOfLine(text.id, line.line)}
      tabIndex={-1}
      className={line.marked ? 'line line-marked' : 'line'}
      data-gap={gap ? '' : undefined}
    >
      <span className="line-number">
        {line.marked && <span className="visually-hidden">{words('workbench:lines.marked')} </span>}
        {number(line.line)}
      </span>
      <code translate="no" dir="auto">
        {line.text}
      </code>
      {found.map(({ fact, value }) => (
        <span key={fact + value} className="line-note">
          {words(`facts:${fact}.values.${value}`)}
        </span>
      ))}
    </li>
  );
}
