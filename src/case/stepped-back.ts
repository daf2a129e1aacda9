/** The state of a history entry that was come to by taking answers back or giving them again: no case begins there. */
export const steppedBack = { steppedBack: true } as const;
