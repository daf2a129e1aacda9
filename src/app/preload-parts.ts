/**
 * Asks for the page's small scripts, which stand in `data-parts` of this script's tag. Named in the page itself they would share
 * the line with the style sheet, and the page would be painted later; by the time this script is there, the style sheet is too.
 */
const script = document.querySelector<HTMLScriptElement>('script[data-parts]');
for (const part of script?.dataset['parts']?.split(' ') ?? []) {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = new URL(part, script?.src).href;
  document.head.append(link);
}
