import type { Language } from '#src/address/place.ts';
import type { PackId } from '#src/content/catalogue.ts';

/** What is to be embedded, as it was chosen on the page. */
export interface Wanted {
  readonly symptom: PackId | null;
  readonly language: Language;
  readonly theme: 'light' | 'dark' | null;
  readonly heading: boolean;
  readonly height: number | null;
  /** The known facts as a query without `?`. */
  readonly facts: string;
}

const FIXED_HEIGHT = 700;
const attribute = (name: string, value: string): string => ` ${name}="${value.replaceAll('&', '&amp;')}"`;

/** The path of the wanted page below the product's folder, with its query. */
export function wantedPath({ symptom, language, theme, heading, facts }: Wanted, embedded: boolean): string {
  const query = facts === '' ? [] : [facts];
  if (embedded) query.push('embed=1');
  if (embedded && theme) query.push(`theme=${theme}`);
  if (embedded && !heading) query.push('heading=0');
  return `${language}/${symptom ? `${symptom}/` : ''}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

/** A plain frame: no script in the host page, and so a fixed height. */
export function frameCode(folder: string, wanted: Wanted): string {
  return [
    `<iframe src="${(folder + wantedPath(wanted, true)).replaceAll('&', '&amp;')}"`,
    `  title="Unstun" loading="lazy" allow="clipboard-write" referrerpolicy="no-referrer"`,
    `  style="width:100%;height:${wanted.height ?? FIXED_HEIGHT}px;border:0"></iframe>`,
  ].join('\n');
}

/** The element with its script: the frame grows and shrinks with what it shows. */
export function elementCode(folder: string, wanted: Wanted): string {
  const attributes = [
    ...(wanted.symptom ? [attribute('symptom', wanted.symptom)] : []),
    attribute('lang', wanted.language),
    ...(wanted.theme ? [attribute('theme', wanted.theme)] : []),
    ...(wanted.heading ? [] : [attribute('heading', '0')]),
    ...(wanted.height === null ? [] : [attribute('height', String(wanted.height))]),
    ...(wanted.facts === '' ? [] : [attribute('facts', wanted.facts)]),
  ];
  return [
    `<script src="${folder}embed.js" defer></script>`,
    `<unstun-wizard${attributes.join('')}></unstun-wizard>`,
  ].join('\n');
}

/** A plain link, for places that allow neither. */
export const linkCode = (folder: string, wanted: Wanted): string => folder + wantedPath(wanted, false);
