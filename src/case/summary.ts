import { CONTENT_VERSION } from '#src/content/version.ts';
import type { CaseFile } from '#src/case/case-file.ts';
import { nextStep } from '#src/case/next-step.ts';
import { nextSection, openSection, ruledOutSection, triedSection } from '#src/case/summary-advice.ts';
import {
  deskSection,
  evidenceSection,
  factsSection,
  headSection,
  notesSection,
} from '#src/case/summary-given.ts';
import type { Say, Section, Summary, Telling } from '#src/case/summary-section.ts';

/** The summary of a case in a language; sections without rows are left out. */
export function summaryOf(file: CaseFile, say: Say, language: 'ja' | 'en'): Summary {
  const next = nextStep(file.pack, file.rules, file.link);
  const telling: Telling = { file, say, language, next };
  const link: Section = { id: 'link', heading: say('case:summary.link'), rows: [{ text: file.address }] };
  const sections = [
    headSection(telling),
    deskSection(telling),
    factsSection(telling),
    evidenceSection(telling),
    triedSection(telling),
    ruledOutSection(telling),
    nextSection(telling),
    openSection(telling),
    notesSection(telling),
    link,
  ];
  return {
    title: `${say('case:summary.title')}${language === 'ja' ? '：' : ': '}${say(`${file.pack.id}:title`)}`,
    language,
    sections: sections.filter((section) => section.rows.length > 0),
    ids: {
      product: file.product,
      content: CONTENT_VERSION,
      article: file.pack.id,
      verdict: next.verdict,
      facts: file.link.facts,
      outcomes: file.link.outcomes,
      address: file.address,
    },
  };
}
