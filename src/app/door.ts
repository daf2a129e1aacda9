import { languages } from '#src/address/place.ts';

/** The door at `/`: goes on to the saved language, else the browser's, else English, and takes the query along. */
function preferred(): string {
  const known: readonly string[] = languages;
  try {
    const saved = localStorage.getItem('unstun.language');
    if (saved !== null && known.includes(saved)) return saved;
  } catch {
    // Storage is refused: the browser's languages decide.
  }
  const wanted = navigator.languages.map((one) => one.slice(0, 2).toLowerCase());
  return wanted.find((one) => known.includes(one)) ?? 'en';
}

location.replace(`./${preferred()}/${location.search}${location.hash}`);
