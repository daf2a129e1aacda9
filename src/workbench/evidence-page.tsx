import { memo, useDeferredValue, useEffect, useMemo } from 'react';
import { useCaseLink } from '#src/address/use-case-link.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { announce } from '#src/ui/announcer.ts';
import { usePageTitle } from '#src/ui/page-title.ts';
import { useBench } from '#src/workbench/bench-store.ts';
import { combineReports } from '#src/workbench/combine-reports.ts';
import { EvidenceBox } from '#src/workbench/evidence-box.tsx';
import { foundIn } from '#src/workbench/found-in.ts';
import { FoundLink } from '#src/workbench/found-link.tsx';
import { FindingsSide } from '#src/workbench/findings-side.tsx';
import { KnownAnswers } from '#src/workbench/known-answers.tsx';
import { MarkedLines } from '#src/workbench/marked-lines.tsx';
import { Pictures } from '#src/workbench/pictures.tsx';
import { TextList } from '#src/workbench/text-list.tsx';
import { WhatToPaste } from '#src/workbench/what-to-paste.tsx';
import '#src/ui/workbench.css';

const Found = memo(FoundLink);
const Findings = memo(FindingsSide);
const Lines = memo(MarkedLines);
const Drawn = memo(Pictures);

/** The workbench: paste or drop what there is, see what was read out of it, take what is right, go on. */
export function EvidencePage() {
  const { words } = useWords();
  const { link } = useCaseLink();
  const texts = useBench((bench) => bench.texts);
  // What was found is drawn in the background, so that typing and scrolling never wait for it.
  const shown = useDeferredValue(texts);
  const reports = useMemo(() => shown.flatMap(({ reading }) => (reading ? [reading.report] : [])), [shown]);
  const whole = useMemo(() => combineReports(reports), [reports]);
  const reading = texts.some(({ state }) => state === 'reading' || state === 'waiting');
  usePageTitle([words('evidence:page.title')], words('evidence:page.lead'));
  const nothing = reports.length > 0 && reports.every(({ nothingRecognised }) => nothingRecognised);
  const unread = texts.filter((text) => !text.reading && text.state !== 'cancelled').length;
  useAnnouncement(reading || shown !== texts, foundIn(whole), reports.length, unread);
  return (
    <main id="main" className="workbench" data-page="evidence">
      <h1 tabIndex={-1}>{words('evidence:page.title')}</h1>
      <p className="lead">{words('evidence:page.lead')}</p>
      <KnownAnswers facts={link.facts} />
      <div className="bench">
        <div className="bench-input">
          <EvidenceBox below={reports.length > 0 && <Found whole={whole} nothing={nothing} />} />
          <TextList />
        </div>
        <div className="bench-findings" id="found" aria-busy={reading}>
          {reports.length === 0 ? <WhatToPaste /> : <Findings whole={whole} nothing={nothing} link={link} />}
        </div>
        <Lines texts={shown} />
      </div>
      <Drawn whole={whole} />
    </main>
  );
}

/** Says once that reading has ended, and how much was found; or that nothing could be read. */
function useAnnouncement(reading: boolean, count: number, read: number, unread: number): void {
  const { words } = useWords();
  const none = read === 0 ? unread : 0;
  useEffect(() => {
    if (reading) return;
    if (read > 0) announce(words('workbench:found', { count }));
    else if (none > 0) announce(words('workbench:unread', { count: none }));
  }, [reading, count, read, none, words]);
}
