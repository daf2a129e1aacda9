// Lines between the columns of a map. What comes from one question, or leads to one, shares an upright lane of its own.

const MARGIN = 18;
const LANE = 8;
const CORNER = 8;

/**
 * Lanes of one gap. A link is `{ trunk, from, to }`: two heights, and the id of the trunk that it shares.
 * Gives the offset of each trunk's lane from the left of the gap, and how wide the gap has to be.
 */
export function lanesOf(links) {
  const trunks = new Map();
  for (const { trunk, from, to } of links) {
    const known = trunks.get(trunk) ?? { trunk, from: new Set(), to: new Set() };
    known.from.add(from);
    known.to.add(to);
    trunks.set(trunk, known);
  }
  const bent = [...trunks.values()]
    .map((one) => ({ ...one, top: Math.min(...one.from, ...one.to), end: Math.max(...one.from, ...one.to) }))
    .filter(({ top, end }) => end > top);
  const ordered = leastCrossings(bent);
  const offsets = new Map(ordered.map(({ trunk }, at) => [trunk, MARGIN + at * LANE]));
  return { offsets, width: 2 * MARGIN + Math.max(0, ordered.length - 1) * LANE };
}

const crossed = (heights, { top, end }) => [...heights].filter((y) => y > top && y < end).length;
/** How often two trunks cross when the first has the lane on the left. */
const crossings = (left, right) => crossed(right.from, left) + crossed(left.to, right);

/** Swaps neighbours while that makes fewer crossings. */
function leastCrossings(trunks) {
  const ordered = [...trunks].sort((one, other) => one.top - other.top);
  for (let swapped = true; swapped;) {
    swapped = false;
    for (let at = 1; at < ordered.length; at += 1) {
      const [left, right] = [ordered[at - 1], ordered[at]];
      if (crossings(right, left) >= crossings(left, right)) continue;
      ordered.splice(at - 1, 2, right, left);
      swapped = true;
    }
  }
  return ordered;
}

/** The path of one link from `x` over its lane to `toX`, with rounded corners; straight when both heights are equal. */
export function linkPath(x, from, lane, toX, to) {
  if (from === to) return `M${x} ${from}H${toX}`;
  const down = to > from ? 1 : -1;
  const corner = Math.min(CORNER, Math.abs(to - from) / 2, lane - x, toX - lane);
  return (
    `M${x} ${from}H${lane - corner}Q${lane} ${from} ${lane} ${from + down * corner}` +
    `V${to - down * corner}Q${lane} ${to} ${lane + corner} ${to}H${toX}`
  );
}
