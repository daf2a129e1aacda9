/** The id of a line of a text on the page. */
export const idOfLine = (source: string, line: number): string => `line-${source}-${line}`;
