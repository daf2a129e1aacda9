import { useId, useRef, useState } from 'react';
import { languages, type Language } from '#src/address/place.ts';
import type { CaseFile } from '#src/case/case-file.ts';
import { joined } from '#src/case/redact.ts';
import { fileKinds, summaryFormats, withWindowsEnds, type SummaryFormat } from '#src/case/summary-format.ts';
import { OwnWords } from '#src/handover/own-words.tsx';
import { saveFile } from '#src/ui/save-file.ts';
import { SummaryPreview } from '#src/handover/summary-preview.tsx';
import { useSummary } from '#src/handover/use-summary.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { CopyButton } from '#src/ui/copy-button.tsx';

/** The summary: language, format and redaction are chosen, the text is seen before it is copied, saved or printed. */
export function SummaryPanel({ file }: { file: Omit<CaseFile, 'written'> }) {
  const { words, language: shown } = useWords();
  const [language, setLanguage] = useState<Language>(shown);
  const [format, setFormat] = useState<SummaryFormat>('plain');
  const [redacting, setRedacting] = useState(true);
  const [windows, setWindows] = useState(false);
  const [own, setOwn] = useState<readonly string[]>([]);
  const preview = useRef<HTMLElement>(null);
  const id = useId();
  const { pieces, key, failed } = useSummary(file, { language, format, redacting, own });
  const lines = pieces ? joined(pieces) : '';
  const text = windows ? withWindowsEnds(lines) : lines;
  const { end, type } = fileKinds[format];
  const name = `unstun-${file.pack.id}-${language}.${end}`;
  return (
    <section className="panel summary-panel" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{words('case:summary.panel')}</h3>
      <div className="choices">
        <label className="field">
          <span>{words('case:summary.language')}</span>
          <select
            value={language}
            onChange={(event) => setLanguage(event.target.value === 'ja' ? 'ja' : 'en')}
          >
            {languages.map((one) => (
              <option key={one} value={one}>
                {words(`ui:language.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span>{words('case:summary.format')}</span>
          <select
            value={format}
            onChange={(event) =>
              setFormat(summaryFormats.find((one) => one === event.target.value) ?? 'plain')
            }
          >
            {summaryFormats.map((one) => (
              <option key={one} value={one}>
                {words(`case:summary.formats.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {language !== shown && hasOwnWords(file) && <p className="hint">{words('case:summary.ownWords')}</p>}
      <label className="check">
        <input type="checkbox" checked={redacting} onChange={(event) => setRedacting(event.target.checked)} />
        <span>{words('case:redact.on')}</span>
      </label>
      <p className="hint">{words(redacting ? 'case:redact.hint' : 'case:redact.off')}</p>
      {redacting && <OwnWords own={own} change={setOwn} />}
      <label className="check">
        <input type="checkbox" checked={windows} onChange={(event) => setWindows(event.target.checked)} />
        <span>{words('case:summary.windows')}</span>
      </label>
      {failed && <p className="hint">{words('ui:loadFailed.title')}</p>}
      {pieces && <SummaryPreview pieces={pieces} language={language} target={preview} aliases={key} />}
      <div className="actions">
        <CopyButton
          className="button button-strong"
          text={text}
          target={preview}
          copy={words('case:summary.copy')}
          copied={words('ui:copy.copied')}
          byHand={words('ui:copy.byHand')}
        />
        <button type="button" className="button" onClick={() => saveFile(name, text, type)}>
          {words('case:summary.download')}
        </button>
        <button type="button" className="button" onClick={printSummary}>
          {words('case:summary.print')}
        </button>
      </div>
      <p className="hint">{words('case:summary.downloadHint')}</p>
    </section>
  );
}

/** Whether the summary holds words that the reader typed. */
const hasOwnWords = ({ name, notes, desk }: Omit<CaseFile, 'written'>): boolean =>
  [name, notes, ...Object.values(desk)].some((text) => text.trim() !== '');

/** Prints the summary alone: the style sheet hides the rest while the mark is set. */
function printSummary(): void {
  const root = document.documentElement;
  root.dataset['print'] = 'summary';
  window.print();
  delete root.dataset['print'];
}
