/**
 * Starts a load at the first call and keeps its promise, so that rendering can wait for it with `use`. Once it is
 * fulfilled, React reads it without waiting: `status` and `value` are its own convention. A failure is kept for a second.
 */
export function keeping<T>(load: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | null = null;
  return () => {
    if (kept) return kept;
    const started = load();
    started.then(
      (value) => Object.assign(started, { status: 'fulfilled', value }),
      // React reads it once more before it says so; whoever asks later gets another try.
      () => setTimeout(() => (kept = null), 1000),
    );
    return (kept = started);
  };
}
