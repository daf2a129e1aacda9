let last = 0;

/**
 * The reader's last wish. Called when a page is asked for, it gives back how to learn whether that still holds once the page
 * has arrived: not after another press, nor after going back. What the page does by itself is no wish (`isNew` false).
 */
export function wish(isNew: boolean): () => boolean {
  if (isNew) last++;
  const mine = last;
  return () => mine === last;
}

/** Takes every wish back when the reader goes through the history; gives back how to stop. */
export function watchForGoingBack(): () => void {
  const takeBack = (): void => void last++;
  addEventListener('popstate', takeBack);
  return () => removeEventListener('popstate', takeBack);
}
