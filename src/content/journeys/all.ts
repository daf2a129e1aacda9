import type { Journey } from '#src/content/journeys/journey.ts';
import { noQuiescingJourneys } from '#src/content/journeys/no-quiescing.ts';
import { quiesceJourneys } from '#src/content/journeys/quiesce.ts';
import { stunJourneys } from '#src/content/journeys/stun.ts';

/** Every named walk, each with an id of its own. */
export const journeys: readonly Journey[] = [...quiesceJourneys, ...noQuiescingJourneys, ...stunJourneys];
