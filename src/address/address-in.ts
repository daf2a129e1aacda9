import type { Language } from '#src/address/place.ts';

/** The languages are written out, so that the pattern can be checked as it stands. */
const segment = /^([^?]*\/)(?:ja|en)(\/[^/?]+\/(?:index\.html)?(?:\?|$))/u;

/** The address of a case with its page in another language, for those who are told of it in that language. */
export const addressIn = (address: string, language: Language): string =>
  address.replace(segment, `$1${language}$2`);
