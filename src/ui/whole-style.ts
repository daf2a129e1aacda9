import { keeping } from '#src/ui/keeping.ts';

/** The start page and a question page come with the part of the style sheet that they need; this names the whole, which lies beside it. */
const part = globalThis.document?.querySelector<HTMLLinkElement>('link[data-whole]');
const whole = part && Object.assign(document.createElement('link'), { rel: 'stylesheet', media: 'print' });

/** Fetches the whole style sheet, for paper until it is shown. Done at once on a page that came with it; rejects when it does not come. */
export const fetchWholeStyle = keeping(
  () =>
    new Promise<unknown>((onload, onerror) => {
      if (!whole) return onload(null);
      const { href } = new URL(part.dataset['whole']!, part.href);
      part.after(Object.assign(whole, { href, onload, onerror }));
    }),
);

/** From now on the whole style sheet holds, at once if it is there. */
export function showWholeStyle(): void {
  if (whole) whole.media = 'all';
}
