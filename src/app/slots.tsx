import { late } from '#src/app/late.tsx';
import type { Slots } from '#src/wizard/slots.ts';

/** What the handover and the helping hands put into the wizard. */
export const slots: Slots = {
  Tried: late(async () => (await import('#src/handover/tried-note.tsx')).TriedNote),
  Handover: late(async () => (await import('#src/handover/handover.tsx')).Handover),
  Hands: late(async () => (await import('#src/hands/hands.tsx')).Hands),
};
