/** A code of 32 bits that tells a failure, as a decimal number: 2147754753, or -2147212543 with its sign. */
const decimal = /(?<![\da-z])-?(214[78]\d{6})(?!\d)/giu;
/** A code of VSS. */
const ofVss = /(?<![\da-z])(?:0?x)?(80042[34][\da-f]{2})(?![\da-z])/giu;

const hexadecimal = (digits: string): string =>
  (Number(digits) >= 2 ** 31 ? Number(digits) : 2 ** 32 - Number(digits)).toString(16);

/** A question with its codes as our texts print them; a code of VSS that none of them holds is a VSS error like any other. */
export const spellCodes = (question: string, isKnown: (code: string) => boolean): string =>
  question
    .replace(decimal, (_, digits: string) => hexadecimal(digits))
    .replace(ofVss, (whole, code: string) => (isKnown(code.toLowerCase()) ? whole : 'VSS error'));
