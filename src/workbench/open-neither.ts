/** Where the problems stand that neither article handles. */
export const NEITHER = 'neither';

/** Opens what neither article handles and moves there, without leaving a trace in the address. */
export function openNeither(event: { preventDefault: () => void }): void {
  event.preventDefault();
  const list = document.getElementById(NEITHER);
  if (!(list instanceof HTMLDetailsElement)) return;
  list.open = true;
  list.querySelector('summary')?.focus({ preventScroll: true });
  list.scrollIntoView();
}
