/** Version of the content: it rises when a fact, a value or a fix is added, retired or means something else. */
export const CONTENT_VERSION = 1;
