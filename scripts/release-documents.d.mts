export const releaseDocuments: readonly (readonly [archived: string, here: string])[];
