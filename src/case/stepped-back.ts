/** The state of a history entry that was come to by taking answers back or giving them again: no case begins there. */
export const steppedBack = { steppedBack: true } as const;

/** Whether a history entry's state says so. */
export const isSteppedBack = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'steppedBack' in state;
