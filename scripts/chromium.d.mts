export function findChromium(): Promise<string | undefined>;
export function findShell(): string | undefined;
export function ensureChromium(): Promise<string>;
export const chromiumArgs: readonly string[];
