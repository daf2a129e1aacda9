import { languages, type Language } from '#src/address/place.ts';

const segment = new RegExp(`^([^?]*/)(?:${languages.join('|')})(/[^/?]+/(?:index\\.html)?(?:\\?|$))`);

/** The address of a case with its page in another language, for those who are told of it in that language. */
export const addressIn = (address: string, language: Language): string =>
  address.replace(segment, `$1${language}$2`);
