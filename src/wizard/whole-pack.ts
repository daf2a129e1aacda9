import type { Pack } from '#src/content/pack.ts';

/** Fetches the pack with its runbooks and ways to find out, which only what is shown later needs. */
export type LoadWhole = () => Promise<Pack>;
