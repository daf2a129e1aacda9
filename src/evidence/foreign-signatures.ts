import { machineSignatures } from '#src/evidence/signatures-machines.ts';
import { storageSignatures } from '#src/evidence/signatures-storage.ts';
import { systemSignatures } from '#src/evidence/signatures-systems.ts';
import type { Signature } from '#src/evidence/signature.ts';

/** Every problem that is told apart and answered honestly; words under `outOfScope` in evidence.json. */
export const signatures: readonly Signature[] = [
  ...storageSignatures,
  ...machineSignatures,
  ...systemSignatures,
];
