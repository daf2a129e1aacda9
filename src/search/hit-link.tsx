import { PlaceLink } from '#src/address/place-link.tsx';
import { useCaseLink } from '#src/address/use-case-link.ts';
import { writeLink, type CaseLink } from '#src/case/link.ts';
import { useWords } from '#src/i18n/use-words.ts';
import type { Entry } from '#src/search/entry.ts';
import { Marked } from '#src/search/marked.tsx';
import { useFollow, type Following } from '#src/search/use-follow.ts';
import type { ShownHit } from '#src/search/show-hit.ts';

export interface HitProps extends Following {
  readonly hit: ShownHit;
}

/** One hit as a link. It keeps the case so far and adds the hit's facts. */
export function HitLink({ hit, ...following }: HitProps) {
  const { words } = useWords();
  const { link } = useCaseLink();
  const { entry, title, context, passage, answers } = hit;
  const follow = useFollow(following);
  const search = writeLink(linkTo(entry, link)) + (entry.anchor === undefined ? '' : `#${entry.anchor}`);
  return (
    <PlaceLink
      className="hit"
      data-hit={entry.id}
      to={entry.place}
      search={search}
      onClick={follow(entry.place, search, false)}
    >
      {context.length > 0 && (
        <span className="hit-context">
          <Marked pieces={context} />
        </span>
      )}
      <span className="hit-title">
        <Marked pieces={title} />
      </span>
      {answers.length > 0 && (
        <span className="hit-answers">
          {answers.map((answer) => (
            <span key={answer} className="hit-answer">
              {answer}
            </span>
          ))}
        </span>
      )}
      {passage && (
        <span className={passage.literal ? 'hit-text hit-literal' : 'hit-text'}>
          {passage.language && (
            <span className="hit-language">{words(`ui:language.${passage.language}`)}</span>
          )}
          <span lang={passage.language ?? undefined} translate={passage.literal ? 'no' : undefined}>
            <Marked pieces={passage.pieces} />
          </span>
        </span>
      )}
    </PlaceLink>
  );
}

/** The case with the hit's facts, or at the hit's question. */
function linkTo({ facts, ask, place }: Entry, link: CaseLink): CaseLink {
  const { ask: _, ...rest } = link;
  const all = { ...rest, facts: { ...link.facts, ...facts } };
  if (place.page !== 'wizard') return all;
  return ask === undefined ? { ...all, show: 'question' } : { ...all, ask };
}
