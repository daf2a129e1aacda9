import { readLink } from '#src/case/link.ts';

/** No more than this is named of one case; a query holds no more pairs either. */
const MOST_LOST = 60;
const LONGEST_LOST = 80;

/**
 * What a stored query says that has no meaning any more, pair by pair (`fact=value`, `tried=fix:outcome`), as it stands there,
 * after what was lost before. What has a meaning again is lost no more.
 */
export function lostIn(query: string, before: readonly string[] = []): string[] {
  const pairs = query.replace(/^\?/, '').split('&').flatMap(entriesOf);
  return [...new Set([...before, ...pairs])]
    .filter(isLost)
    .map((pair) => pair.slice(0, LONGEST_LOST))
    .slice(0, MOST_LOST);
}

/** An outcome each, as one fix may be gone and the next one not. */
function entriesOf(pair: string): string[] {
  const [name, value = ''] = pair.split('=');
  return name === 'tried' ? value.split(',').map((entry) => `tried=${entry}`) : [pair];
}

const isLost = (pair: string): boolean => !pair.startsWith('v=') && readLink(pair).notices.length > 0;

/** A lost pair as the reader is told of it: the name of a fix alone says what it was. */
export const nameOfLost = (pair: string): string => pair.replace(/^tried=/, '').replace(/[=:]/, ' = ');
