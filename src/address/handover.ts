/** What the start page gives to the workbench: in memory only, never in an address or in storage. */
export interface Handover {
  readonly text: string;
  readonly files: readonly File[];
}

let held: Handover | null = null;

/** Keeps a text and files until the workbench takes them. */
export function handOver(given: Handover): void {
  held = given;
}

/** Takes what was given, once; null when there is nothing. */
export function takeHandover(): Handover | null {
  const given = held;
  held = null;
  return given;
}
