import { additions } from '#src/content/sources.ts';
import { OutsideLink } from '#src/ui/outside-link.tsx';

/** The articles of others that name these problems, as far as their address is among our sources. */
const sources: Readonly<Record<string, { readonly source: string; readonly address: string }>> = {
  'veeam-guest-agent': additions.E67,
  'cpu-ram-hot-add': additions.E53,
};

/** A link to the article that handles a problem; nothing when we know of none. */
export function ProblemSource({ id }: { id: string }) {
  const known = sources[id];
  return known ? <OutsideLink href={known.address}>{known.source}</OutsideLink> : null;
}
