import { keeping } from '#src/ui/keeping.ts';

/** Fetches the part that shows how to find out an answer. */
export const loadFindOut = keeping(async () => (await import('#src/wizard/find-out.tsx')).FindOut);
