/** Path and query of a page, as mail clients and hands leave them behind the `#`: encoded once more, or without the first slash. */
const aPage = /^\/?(?:ja|en)(?:[/?]|$)/i;

/**
 * What stands behind the `#`, put straight where it means one page: decoded when its slashes or `?` were encoded, with its first
 * slash, and the path in small letters. Anything else is given back as it is.
 */
export function straightHash(hash: string): string {
  const plain = /%(?:2f|3f)/i.test(hash.split('?', 1)[0] ?? '') ? decoded(hash) : hash;
  if (!aPage.test(plain)) return hash;
  const [path = ''] = plain.split(/[?#]/, 1);
  return path.toLowerCase().replace(/^\/?/, '/') + plain.slice(path.length);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
