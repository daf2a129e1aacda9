import type { Facts, Outcome, Outcomes } from '#src/engine/types.ts';
import type { Notice } from '#src/case/notice.ts';
import { readFact } from '#src/case/read-fact.ts';
import { vocabulary } from '#src/content/vocabulary.ts';
import { CONTENT_VERSION } from '#src/content/version.ts';
import { fixIds } from '#src/content/catalogue.ts';

/** How the page is to look; absent means the default. */
export interface Display {
  readonly embed?: boolean;
  readonly theme?: 'light' | 'dark';
  readonly heading?: false;
}

/** What a link opens: the next question while there is one, the result, or all questions on one page. */
export type Shown = 'question' | 'result' | 'all';

/** A case as a link carries it. `ask` opens one question although it is answered or not yet due. */
export interface CaseLink {
  readonly facts: Facts;
  readonly outcomes: Outcomes;
  readonly show: Shown;
  readonly ask?: string;
  readonly display: Display;
}

export const emptyLink: CaseLink = { facts: {}, outcomes: {}, show: 'question', display: {} };

const outcomeIds: readonly string[] = ['helped', 'partly', 'no-change', 'cannot'] satisfies Outcome[];
const isOutcome = (id: string): id is Outcome => outcomeIds.includes(id);
const isFact = (name: string): name is keyof typeof vocabulary => Object.hasOwn(vocabulary, name);
/** How the page is to look; a value that is none of theirs is named together with it. */
const displays = /^(?:show|ask|embed|heading|theme)$/;
/** Left out without a word: an empty pair, defaults, and what other sites put the language in. */
const silent = /^(?:(?:lang)?=|heading=1$|theme=system$)/;
/** Of pairs, outcomes and notices no more than this; no case has as many. */
const MOST = 60;

/** Reads a query (with or without `?`). Never throws: what has no meaning is left out and named in the notices. */
export function readLink(search: string): { link: CaseLink; notices: Notice[] } {
  const facts: Record<string, string> = {};
  const outcomes: Record<string, Outcome> = {};
  const display: { embed?: boolean; theme?: 'light' | 'dark'; heading?: false } = {};
  const notices: Notice[] = [];
  const disputed = new Set<string>();
  let show: Shown = 'question';
  let ask: string | undefined;
  for (const [given, value] of pairsOf(search, notices)) {
    const name = given.normalize('NFKC').toLowerCase();
    if (isFact(name)) {
      const reading = readFact(name, value);
      if (reading.value === undefined) notices.push({ kind: reading.problem, fact: name, value: cut(value) });
      else if (facts[name] !== undefined && facts[name] !== reading.value) disputed.add(name);
      else facts[name] = reading.value;
    } else if (name === 'tried') readTried(value, outcomes, notices);
    else if (name === 'show' && (value === 'result' || value === 'all')) show = value;
    else if (name === 'ask' && isFact(value)) ask = value;
    else if (name === 'embed' && /^[01]$/.test(value)) display.embed = value === '1';
    else if (name === 'heading' && value === '0') display.heading = false;
    else if (name === 'theme' && (value === 'light' || value === 'dark')) display.theme = value;
    else if (name === 'v') {
      if (value !== String(CONTENT_VERSION)) notices.push({ kind: 'other-version', value: cut(value) });
    } else if (!silent.test(`${name}=${value}`))
      notices.push({
        kind: 'unknown-parameter',
        name: cut(displays.test(name) ? `${name}=${value}` : given),
      });
  }
  const conflicts = [...disputed].map((fact): Notice => ({ kind: 'conflict', fact, value: facts[fact]! }));
  const agreed = Object.fromEntries(Object.entries(facts).filter(([fact]) => !disputed.has(fact)));
  const link: CaseLink = {
    facts: agreed,
    outcomes,
    show,
    display,
    ...(ask === undefined ? {} : { ask }),
  };
  return { link, notices: [...conflicts, ...notices].slice(0, MOST) };
}

/** The canonical query of a case, with `?` or empty: sorted by key, so that equal cases have equal links. */
export function writeLink(link: CaseLink, version?: number): string {
  const pairs: [string, string][] = Object.entries(link.facts).map(([fact, value]) => [fact, value]);
  const tried = Object.entries(link.outcomes).sort(([a], [b]) => (a < b ? -1 : 1));
  if (tried.length > 0) pairs.push(['tried', tried.map(([fix, outcome]) => `${fix}:${outcome}`).join(',')]);
  if (link.show !== 'question') pairs.push(['show', link.show]);
  if (link.ask !== undefined) pairs.push(['ask', link.ask]);
  if (link.display.embed !== undefined) pairs.push(['embed', link.display.embed ? '1' : '0']);
  if (link.display.theme) pairs.push(['theme', link.display.theme]);
  if (link.display.heading === false) pairs.push(['heading', '0']);
  if (version !== undefined) pairs.push(['v', String(version)]);
  if (pairs.length === 0) return '';
  return `?${pairs
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
    .join('&')}`;
}

/** Of two different outcomes of one fix the later one holds, as the reader may have tried again; that is said. */
function readTried(text: string, outcomes: Record<string, Outcome>, notices: Notice[]): void {
  for (const entry of firstOf(text.split(','), notices)) {
    if (entry === '') continue;
    const [fix = '', outcome = ''] = entry.split(':');
    if (!fixIds.includes(fix)) notices.push({ kind: 'unknown-fix', name: cut(fix) });
    else if (!isOutcome(outcome)) notices.push({ kind: 'unknown-outcome', name: fix, value: cut(outcome) });
    else {
      if (outcomes[fix] && outcomes[fix] !== outcome) notices.push({ kind: 'two-outcomes', name: fix });
      outcomes[fix] = outcome;
    }
  }
}

/** Name and value of each pair, decoded; a pair that cannot be decoded is taken as it stands. A link copied from HTML has `&amp;`. */
function pairsOf(search: string, notices: Notice[]): [string, string][] {
  const pairs = search.replace(/^\?/, '').split(/&(?:amp;)?/);
  return firstOf(pairs, notices).map((pair) => {
    const at = pair.indexOf('=');
    return at < 0 ? [decoded(pair), ''] : [decoded(pair.slice(0, at)), decoded(pair.slice(at + 1))];
  });
}

/** What comes first of a long list; that there is more is said. */
function firstOf(parts: string[], notices: Notice[]): string[] {
  if (parts.length > MOST) notices.push({ kind: 'too-many' });
  return parts.slice(0, MOST);
}

function decoded(text: string): string {
  const plain = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}

const cut = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
