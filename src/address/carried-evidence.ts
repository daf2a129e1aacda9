/** What the start page gives to the workbench: in memory only, never in an address or in storage. */
export interface CarriedEvidence {
  readonly text: string;
  readonly files: readonly File[];
}

let held: CarriedEvidence | null = null;

/** Keeps a text and files until the workbench takes them. */
export function carryEvidence(given: CarriedEvidence): void {
  held = given;
}

/** Takes what was given, once; null when there is nothing. */
export function takeCarriedEvidence(): CarriedEvidence | null {
  const given = held;
  held = null;
  return given;
}
