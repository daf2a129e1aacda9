import { references } from 'virtual:references';
import { useMemo, type ReactNode } from 'react';
import type { Pack } from '#src/content/pack.ts';
import { rulesOf } from '#src/content/rules.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { sections, type Section } from '#src/reference/anchors.ts';
import { ArticleSource } from '#src/reference/article-source.tsx';
import { Contents } from '#src/reference/contents.tsx';
import { FixSection } from '#src/reference/fix-section.tsx';
import { KnownIssueSection } from '#src/reference/known-issue-section.tsx';
import { NotesSection } from '#src/reference/notes-section.tsx';
import { ProblemsSection } from '#src/reference/problems-section.tsx';
import { QuestionSection } from '#src/reference/question-section.tsx';
import { fromPlain } from '#src/reference/reference-data.ts';
import { StatementsSection } from '#src/reference/statements-section.tsx';
import { SymptomSection } from '#src/reference/symptom-section.tsx';
import { TextsSection } from '#src/reference/texts-section.tsx';
import { TrapsSection } from '#src/reference/traps-section.tsx';
import { TreeSection } from '#src/reference/tree-section.tsx';
import { useAnchor } from '#src/reference/use-anchor.ts';
import { usePageTitle } from '#src/ui/page-title.ts';
import '#src/ui/reference.css';

/** All of one article on one page: readable, searchable and printable, with and without script. */
export function ReferencePage({ pack }: { pack: Pack }) {
  const { words } = useWords();
  const rules = useMemo(() => rulesOf(pack), [pack]);
  const { outline: plain, effects } = references[pack.id];
  const outline = useMemo(() => fromPlain(plain), [plain]);
  const symptom = words(`${pack.id}:title`);
  usePageTitle([words('reference:title', { symptom })], words('reference:description', { symptom }));
  useAnchor();
  const issue = pack.knownIssue;
  const parts: Record<Section, ReactNode> = {
    symptom: <SymptomSection pack={pack.id} />,
    tree: outline && <TreeSection pack={pack.id} outline={outline} />,
    'known-issue': issue && <KnownIssueSection pack={pack} issue={issue} />,
    questions: pack.questions.map((one) => (
      <QuestionSection key={one.fact} pack={pack} rules={rules} question={one} effects={effects} />
    )),
    fixes: pack.fixes.map((fix) => <FixSection key={fix.id} pack={pack} rules={rules} fix={fix} />),
    texts: <TextsSection pack={pack} />,
    problems: <ProblemsSection />,
    traps: <TrapsSection pack={pack.id} />,
    notes: <NotesSection pack={pack} />,
    statements: <StatementsSection pack={pack} />,
  };
  const absent: readonly (Section | false)[] = [!outline && 'tree', !issue && 'known-issue'];
  const shown = sections.filter((section) => !absent.includes(section));
  return (
    <main id="main" className="reference" data-page="reference" data-symptom={pack.id}>
      <h1 tabIndex={-1}>{words('reference:title', { symptom })}</h1>
      <p className="lead">{words('reference:lead')}</p>
      <ArticleSource article={pack.article} />
      <Contents pack={pack} shown={shown} />
      {shown.map((section) => (
        <section key={section} id={section} className="reference-section">
          <h2>{words(`reference:sections.${section}`)}</h2>
          {parts[section]}
          <p className="to-contents">
            <a href="#contents">{words('reference:top')}</a>
          </p>
        </section>
      ))}
    </main>
  );
}
