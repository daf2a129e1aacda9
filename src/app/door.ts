/** Kept apart from the rest, so that the door stays a few hundred bytes. */
const languages = ['ja', 'en'];

/** The door at `/`: goes on to the saved language, else the browser's, else English, and takes the query along. */
function preferred(): string {
  try {
    const saved = localStorage.getItem('unstun.language');
    if (saved !== null && languages.includes(saved)) return saved;
  } catch {
    // Storage is refused: the browser's languages decide.
  }
  const wanted = navigator.languages.map((one) => one.slice(0, 2).toLowerCase());
  return wanted.find((one) => languages.includes(one)) ?? 'en';
}

location.replace(`./${preferred()}/${location.search}${location.hash}`);
