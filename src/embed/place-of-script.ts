/**
 * The folder that this script was loaded from, with a slash at its end. It is read while the script runs for the first
 * time; a script that was put in later still finds its own element by its name.
 */
export function placeOfScript(): string {
  const { currentScript } = document;
  const own =
    currentScript instanceof HTMLScriptElement
      ? currentScript
      : [...document.querySelectorAll<HTMLScriptElement>('script[src*="embed.js"]')].pop();
  return new URL('.', own?.src ?? document.baseURI).href;
}
