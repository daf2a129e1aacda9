import { useWords } from '#src/i18n/use-words.ts';
import { HitLink, type HitProps } from '#src/search/hit-link.tsx';
import type { ShownHit } from '#src/search/show-hit.ts';

/** The hits, those of one kind together below its name. */
export function HitGroups({ hits, ...rest }: Omit<HitProps, 'hit'> & { hits: readonly ShownHit[] }) {
  const { words } = useWords();
  const kinds = [...new Set(hits.map(({ entry }) => entry.kind))];
  return kinds.map((kind) => (
    <section key={kind} aria-labelledby={`hits-${kind}`} data-hits={kind}>
      <h2 id={`hits-${kind}`}>{words(`search:kinds.${kind}`)}</h2>
      <ul>
        {hits
          .filter(({ entry }) => entry.kind === kind)
          .map((hit) => (
            <li key={hit.entry.id}>
              <HitLink hit={hit} {...rest} />
            </li>
          ))}
      </ul>
    </section>
  ));
}
