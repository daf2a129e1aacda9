import { useMemo } from 'react';
import { PlaceLink } from '#src/address/place-link.tsx';
import { useCaseLink } from '#src/address/use-case-link.ts';
import { writeLink } from '#src/case/link.ts';
import { plainWords } from '#src/case/plain-words.ts';
import { answeredCount } from '#src/engine/next-question.ts';
import { rankFixes } from '#src/engine/rank-fixes.ts';
import type { Pack } from '#src/content/pack.ts';
import { rulesOf } from '#src/content/rules.ts';
import { Rich } from '#src/i18n/rich.tsx';
import { useWords } from '#src/i18n/use-words.ts';
import { usePageTitle } from '#src/ui/page-title.ts';
import { StatusMark } from '#src/ui/status-mark.tsx';
import { Because } from '#src/wizard/because.tsx';
import { FixBadges } from '#src/runbook/fix-badges.tsx';
import { PrintedAddress } from '#src/wizard/printed-address.tsx';
import { FixBody } from '#src/wizard/fix-body.tsx';

interface Props {
  readonly fix: string;
  readonly packs: readonly Pack[];
}

/** One fix in full, readable and printable on its own; a fix that two articles name is told once for each. */
export function FixPage({ fix, packs }: Props) {
  const { words } = useWords();
  const { link } = useCaseLink();
  const first = packs[0]?.id ?? '';
  usePageTitle([words(`${first}:fixes.${fix}.title`)], plainWords(words(`${first}-fixes:${fix}.summary`)));
  return (
    <main id="main" className="narrow fix-page" data-page="fix">
      {packs.map((pack, at) => (
        <FixOfPack key={pack.id} pack={pack} fix={fix} first={at === 0} />
      ))}
      <p className="actions">
        <button type="button" className="button" onClick={() => window.print()}>
          {words('result:print')}
        </button>
      </p>
      <PrintedAddress link={link} />
    </main>
  );
}

function FixOfPack({ pack, fix: id, first }: { pack: Pack; fix: string; first: boolean }) {
  const { words } = useWords();
  const { link } = useCaseLink();
  const rules = useMemo(() => rulesOf(pack), [pack]);
  const fix = pack.fixes.find((one) => one.id === id);
  if (!fix) return null;
  const status = rankFixes(rules, link.facts).find((one) => one.id === id)?.status ?? 'possible';
  const known = answeredCount(rules, link.facts) > 0;
  const Heading = first ? 'h1' : 'h2';
  return (
    <article data-fix={id} data-status={status} data-symptom={pack.id}>
      <p className="trail">
        <PlaceLink
          className="back"
          to={{ page: 'wizard', pack: pack.id }}
          search={writeLink({ ...link, show: known ? 'result' : 'question' })}
        >
          {words(known ? 'result:fix.backToResult' : 'result:fix.toWizard')}
        </PlaceLink>
        <span className="kicker">{words(`${pack.id}:title`)}</span>
      </p>
      <Heading tabIndex={-1}>{words(`${pack.id}:fixes.${id}.title`)}</Heading>
      <p className="lead">
        <Rich of={`${pack.id}-fixes:${id}.summary`} />
      </p>
      {known && (
        <p className="fix-status">
          <StatusMark status={status} label={words(`ui:status.${status}`)} shown />
          <Because pack={pack} rules={rules} link={link} fix={id} />
        </p>
      )}
      <FixBadges fix={fix} />
      <FixBody pack={pack} rules={rules} facts={link.facts} fix={fix} link={link} under={Heading} />
    </article>
  );
}
