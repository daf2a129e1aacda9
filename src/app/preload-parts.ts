/**
 * Asks for the page's small scripts, which stand in `data-parts` of this script's tag. Named in the page itself they would share
 * the line with the style sheet, and the page would be painted later; by the time this script is there, the style sheet is too.
 */
const { src = '', dataset } = document.querySelector<HTMLScriptElement>('script[data-parts]') ?? {};
for (const part of dataset?.['parts']?.split(' ') ?? []) {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = new URL(part, src).href;
  document.head.append(link);
}
