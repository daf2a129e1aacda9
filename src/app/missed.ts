import { loadAnew } from '#src/app/load-anew.ts';
import { MissingPart } from '#src/address/missing-part.ts';

/** A page that was asked for and did not come. */
export interface Missed {
  readonly address: string;
  readonly error: unknown;
  /** The path and query at which this is said; anywhere else it is over. */
  readonly at: string;
  /** Tells one time from the next. */
  readonly turn: number;
  /** Asks for it once more; left out where it is said in place of the page, at its own address. */
  readonly again?: () => void;
}

/** What the parts that come after a page need to know of it. */
export interface LaterProps {
  /** While it is to be said beside the page. */
  readonly missed: Missed | null;
  /** It has been read. */
  readonly forget: () => void;
}

/** How long a page may take, in milliseconds. What comes later is kept, but nobody is taken there unasked. */
const PATIENCE = 10_000;

/** Shows, or no longer, that a page is on its way. */
export const showWaiting = (waits: boolean): unknown =>
  document.documentElement.toggleAttribute('data-waiting', waits);

/**
 * Waits for what a page needs. Rejects when it did not come. It never ends when the address is opened as a whole instead,
 * and when the reader wants something else by now. `insist`: the reader asks for it again.
 */
export async function reach(
  coming: Promise<void>,
  address: string,
  isWanted: () => boolean,
  insist = false,
): Promise<void> {
  showWaiting(true);
  let timer;
  const tooLong = new Promise<void>((_, fail) => {
    timer = setTimeout(() => fail(new MissingPart('It takes too long.')), PATIENCE);
  });
  const [missing] = await Promise.race([coming, tooLong]).then(
    (): Error[] => [],
    (error: Error) => [error],
  );
  clearTimeout(timer);
  const opens = insist || !(missing instanceof MissingPart);
  if (missing && opens && isWanted() && (await loadAnew(address, isWanted, insist))) return never;
  if (!isWanted()) return never;
  showWaiting(false);
  if (missing) throw missing;
}

const never = new Promise<never>(() => undefined);
