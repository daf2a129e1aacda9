/** Whether this page stands inside another one, or is to look as if it did. Set once, before the first page is shown. */
export function isEmbedded(): boolean {
  return typeof document !== 'undefined' && document.documentElement.dataset['embed'] !== undefined;
}
