/** The programs that WebKitGTK is driven with. */
export interface WebKit {
  readonly driver: string;
  readonly miniBrowser: string;
  readonly xvfb: string;
}

export function findFirefox(): string | undefined;
export function findWebKit(): WebKit | undefined;
export function ensureOthers(): { readonly projects: readonly string[]; readonly missing: readonly string[] };
