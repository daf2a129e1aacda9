import { packIds } from '#src/content/catalogue.ts';
import type { Journey } from '#src/content/journeys/journey.ts';

/** Every named walk of every article of the catalogue, each with an id of its own. */
export const journeys: readonly Journey[] = (
  await Promise.all(
    packIds.map((id) => import(`../journeys/${id}.ts`) as Promise<{ readonly journeys: readonly Journey[] }>),
  )
).flatMap((one) => one.journeys);
