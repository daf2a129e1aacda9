let last = 0;

/** The place in the history, as the router counts: it stays while an address is only rewritten. */
export const entry = (): number => Number((history.state as { readonly idx?: unknown } | null)?.idx ?? 0);

/**
 * The reader's last wish. Called when a page is asked for, it gives back how to learn whether that still holds once the page
 * has arrived: not after another press, nor after going back. What the page does by itself is no wish (`isNew` false).
 */
export function wish(isNew: boolean): () => boolean {
  if (isNew) last++;
  const [mine, from] = [last, entry()];
  return () => mine === last && from === entry();
}
