import { preferred } from '#src/app/preferred.ts';

/** The door at `/`: goes on to the language that the reader prefers, and takes the query along. */
location.replace(`./${preferred()}/${location.search}${location.hash}`);
