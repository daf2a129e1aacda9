import { pixels } from '#src/embed/size.ts';

const LEAST_HEIGHT = 320;
const notFacts = ['embed', 'theme', 'heading'];

/** Facts as a host page writes them: `fact=value&…`, or an object, in which `null` takes a fact back. */
export type GivenFacts = string | Readonly<Record<string, string | null>>;

/** The facts as a query; display parameters are not facts and are left out. */
export function queryOf(facts: GivenFacts): string {
  const query = new URLSearchParams(typeof facts === 'string' ? facts.trim() : '');
  if (typeof facts !== 'string')
    for (const [fact, value] of Object.entries(facts)) if (value !== null) query.set(fact, value);
  for (const name of notFacts) query.delete(name);
  return query.toString();
}

/** The language that an element asks for: its own, else that of the page around it, else the browser's. */
export function languageOf(element: HTMLElement): 'ja' | 'en' {
  const near = element.closest('[lang]')?.getAttribute('lang') ?? '';
  return /^ja\b/i.test(near === '' ? navigator.language : near) ? 'ja' : 'en';
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

/** The address of the page that an element asks for. An unknown symptom leads to the start page. */
export function addressFor(element: HTMLElement, folder: string, embedded = true): string {
  const symptom = element.getAttribute('symptom') ?? '';
  const heading = element.getAttribute('heading') ?? '';
  const theme = themeOf(element);
  const query = new URLSearchParams(queryOf(element.getAttribute('facts') ?? ''));
  if (embedded) query.set('embed', '1');
  if (embedded && theme !== 'system') query.set('theme', theme);
  if (embedded && ['0', 'off', 'false'].includes(heading)) query.set('heading', '0');
  const place = __SYMPTOMS__.includes(symptom) ? `${symptom}/` : '';
  return new URL(`${languageOf(element)}/${place}?${query.toString()}`, folder).href;
}
