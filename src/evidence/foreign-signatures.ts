import { machineSignatures } from '#src/evidence/signatures-machines.ts';
import { storageSignatures } from '#src/evidence/signatures-storage.ts';
import { systemSignatures } from '#src/evidence/signatures-systems.ts';

/** A problem that neither article covers, by words that must all stand in one line (lower case), in any of the ways given. */
export interface Signature {
  readonly id: string;
  readonly ways: readonly (readonly string[])[];
  /** Words that make the line something else. */
  readonly not?: readonly string[];
}

/** The list at the end of the field facts; words under `outOfScope` in evidence.json. */
export const signatures: readonly Signature[] = [
  ...storageSignatures,
  ...machineSignatures,
  ...systemSignatures,
];
