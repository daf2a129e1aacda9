/** What a running site is reached by. */
export interface Site {
  readonly port: number;
  /** The address of the start of the site, percent-encoded, with a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

export function serve(options: {
  dir: string;
  base?: string;
  port?: number;
  host?: string;
  frameAncestors?: readonly string[];
}): Promise<Site>;
