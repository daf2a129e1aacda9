import { memo, useDeferredValue, useEffect, useMemo } from 'react';
import { useCaseLink } from '#src/address/use-case-link.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { announce } from '#src/ui/announcer.ts';
import { usePageTitle } from '#src/ui/page-title.ts';
import { useBench } from '#src/workbench/bench-store.ts';
import { combineReports } from '#src/workbench/combine-reports.ts';
import { EvidenceBox } from '#src/workbench/evidence-box.tsx';
import { FindingsSide } from '#src/workbench/findings-side.tsx';
import { KnownAnswers } from '#src/workbench/known-answers.tsx';
import { MarkedLines } from '#src/workbench/marked-lines.tsx';
import { Pictures } from '#src/workbench/pictures.tsx';
import { TextList } from '#src/workbench/text-list.tsx';
import { WhatToPaste } from '#src/workbench/what-to-paste.tsx';
import '#src/ui/workbench.css';

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
  useAnnouncement(reading, whole.groups.length + whole.outOfScope.length, reports.length);
  return (
    <main id="main" className="workbench" data-page="evidence">
      <h1 tabIndex={-1}>{words('evidence:page.title')}</h1>
      <p className="lead">{words('evidence:page.lead')}</p>
      <KnownAnswers facts={link.facts} />
      <div className="bench">
        <div className="bench-input">
          <EvidenceBox />
          <TextList />
        </div>
        <div className="bench-findings" aria-busy={reading}>
          {reports.length === 0 ? <WhatToPaste /> : <Findings whole={whole} link={link} />}
        </div>
        <Lines texts={shown} />
      </div>
      <Drawn whole={whole} />
    </main>
  );
}

/** Says once that reading has ended, and how much was found. */
function useAnnouncement(reading: boolean, count: number, texts: number): void {
  const { words } = useWords();
  useEffect(() => {
    if (!reading && texts > 0) announce(words('workbench:found', { count }));
  }, [reading, count, texts, words]);
}
