import { PlaceLink } from '#src/address/place-link.tsx';
import { emptyLink, writeLink } from '#src/case/link.ts';
import type { Pack } from '#src/content/pack.ts';
import { isAddition } from '#src/content/sources.ts';
import type { KnownText } from '#src/evidence/known-text.ts';
import type { Params } from '#src/evidence/report.ts';
import { Rich } from '#src/i18n/rich.tsx';
import { useWords } from '#src/i18n/use-words.ts';
import { anchorOf } from '#src/reference/anchors.ts';
import { StatementLinks } from '#src/reference/statement-links.tsx';

/** A literal text, what the reader says to it, and the way into the wizard with the answers that it gives. */
export function TextEntry({ pack, text }: { pack: Pack; text: KnownText }) {
  const { words, language } = useWords();
  const { gives = [], remarks = [], problems = [], stuns = [] } = text;
  const said = gives.length + remarks.length + problems.length + stuns.length > 0;
  const told = (params: Params = {}): Params =>
    params['meaning'] === undefined
      ? params
      : { ...params, meaning: words(`evidence:codes.${params['meaning']}`) };
  const seconds = (microseconds: number) =>
    new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(microseconds / 1_000_000);
  return (
    <li id={anchorOf.text(text.id)}>
      <pre lang={language === 'ja' ? 'en' : undefined} translate="no">
        <code>{text.text}</code>
      </pre>
      <ul className="effects">
        {gives.map(({ fact, value, reason, params }) => (
          <li key={fact}>
            <PlaceLink
              to={{ page: 'wizard', pack: pack.id }}
              search={writeLink({ ...emptyLink, facts: { [fact]: value } })}
            >
              {words('ui:because.answer', {
                name: words(`facts:${fact}.name`),
                value: words(`facts:${fact}.values.${value}`),
              })}
            </PlaceLink>{' '}
            <Rich of={`evidence:reasons.${reason}`} values={told(params)} />
          </li>
        ))}
        {remarks.map(({ id, params }) => (
          <li key={id}>
            <Rich of={`evidence:remarks.${id}`} values={told(params)} />
          </li>
        ))}
        {problems.map((id) => (
          <li key={id}>
            <a href={`#${anchorOf.problem(id)}`}>{words(`evidence:outOfScope.${id}.title`)}</a>
          </li>
        ))}
        {stuns.map(({ microseconds, near }) => (
          <li key={microseconds}>
            {words('evidence:stun.count', { count: 1, worst: seconds(microseconds) })}{' '}
            {words('ui:because.answer', {
              name: words('evidence:columns.near'),
              value: words(`evidence:near.${near}`),
            })}
          </li>
        ))}
        {!said && (
          <li>
            <Rich of={`statements:${text.cites[0] ?? ''}`} />
          </li>
        )}
      </ul>
      <StatementLinks ids={text.cites.filter((id) => isAddition(id) || pack.statements.includes(id))} />
    </li>
  );
}
