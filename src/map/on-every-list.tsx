import { useMap } from '#src/map/map-context.ts';
import { useSayFact } from '#src/map/use-say-fact.ts';
import { useShortWords } from '#src/map/use-short-words.ts';

/** Fixes that are on the list at every end, and so are not drawn. */
export function OnEveryList() {
  const { graph } = useMap();
  const { list } = useSayFact();
  const { fix, words } = useShortWords();
  if (graph.everywhere.length === 0) return null;
  return <p className="hint">{words('map:read.everywhere', { list: list(graph.everywhere.map(fix)) })}</p>;
}
