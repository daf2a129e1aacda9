/** A length in pixels as an attribute gives it (`600` or `600px`); null for anything else. */
export function pixels(text: string | null): number | null {
  const [, digits] = /^\s*(\d{1,5})(?:px)?\s*$/.exec(text ?? '') ?? [];
  return digits === undefined ? null : Number(digits);
}

/** Scrolls the host page to the top of an element, only when that lies above what can be seen. */
export function showTopOf(element: HTMLElement): void {
  if (element.getBoundingClientRect().top >= 0) return;
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'start', behavior: calm ? 'auto' : 'smooth' });
}
