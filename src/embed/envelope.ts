/** What every message between a host page and the page in its frame begins with; anything else is not for us. */
export const envelope = { namespace: 'unstun', version: 1 } as const;
