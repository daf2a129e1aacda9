import { queryOf } from '#src/embed/given-facts.ts';
import { pixels } from '#src/embed/size.ts';

const LEAST_HEIGHT = 320;
const languages = ['ja', 'en'] as const;

/** Says in the console of the host page that an attribute holds what does not exist. */
export function warnOf(element: HTMLElement, name: 'symptom' | 'lang'): void {
  const value = element.getAttribute(name) ?? '';
  const known: readonly string[] = name === 'symptom' ? __SYMPTOMS__ : languages;
  if (value !== '' && !known.includes(value.slice(0, name === 'lang' ? 2 : undefined).toLowerCase()))
    console.error(`unstun-wizard: ${name}="${value}"? ${known.join(', ')}`);
}

/**
 * The language that an element asks for: its own, else that of the page around it, the nearest that is one of ours, else the
 * browser's.
 */
export function languageOf(element: HTMLElement): 'ja' | 'en' {
  const asked: string[] = [];
  for (let at: Element | null | undefined = element; at; at = at.parentElement)
    asked.push(at.getAttribute('lang') ?? '');
  for (const text of [...asked, document.documentElement.lang, navigator.language]) {
    const found = languages.find((one) => one === text.toLowerCase().split(/[-_]/u)[0]);
    if (found) return found;
  }
  return 'en';
}

/** What the frame is called for those who hear it: as the host page says, else by its symptom. */
export function nameOf(element: HTMLElement): string {
  const { title, titles } = __HOST_WORDS__[languageOf(element)];
  const given = ['aria-label', 'title'].map((name) => element.getAttribute(name)?.trim());
  return given.find((name) => name) ?? titles[element.getAttribute('symptom') ?? ''] ?? title;
}

/** The theme that an element asks for; anything but light and dark leaves it to the reader's system. */
export function themeOf(element: HTMLElement): 'light' | 'dark' | 'system' {
  const theme = element.getAttribute('theme');
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

/** The facts that an attribute gives, as a query. */
export const factsOf = (element: HTMLElement): string => queryOf(element.getAttribute('facts')?.trim() ?? '');

/** Whether the frame is always as high as what it shows, so that it never scrolls by itself. */
export function fitsContent(element: HTMLElement): boolean {
  return (
    pixels(element.getAttribute('height')) === null && pixels(element.getAttribute('max-height')) === null
  );
}

/** The height of the frame: the fixed one, else that of what it shows, within the limits. */
export function heightOf(element: HTMLElement, content: number): number {
  const least = pixels(element.getAttribute('min-height')) ?? LEAST_HEIGHT;
  const most = Math.max(least, pixels(element.getAttribute('max-height')) ?? Infinity);
  return pixels(element.getAttribute('height')) ?? Math.min(most, Math.max(least, content));
}

/** The address of the page that an element asks for, with these facts. An unknown symptom leads to the start page. */
export function addressFor(element: HTMLElement, folder: string, facts: string, embedded = true): string {
  const symptom = element.getAttribute('symptom') ?? '';
  const heading = element.getAttribute('heading') ?? '';
  const theme = themeOf(element);
  const query = new URLSearchParams(facts);
  if (embedded) query.set('embed', '1');
  if (embedded && theme !== 'system') query.set('theme', theme);
  if (embedded && ['0', 'off', 'false'].includes(heading)) query.set('heading', '0');
  const place = __SYMPTOMS__.includes(symptom) ? `${symptom}/` : '';
  return new URL(`${languageOf(element)}/${place}?${query.toString()}`, folder).href;
}
