/** Kept apart from the rest, so that the door stays a few hundred bytes. */
const languages = ['ja', 'en'] as const;
type Language = (typeof languages)[number];

/** The language to begin with: the saved one, else the browser's; nothing when neither is one of ours. */
export function wanted(): Language | undefined {
  const wishes = navigator.languages.map((one) => one.slice(0, 2).toLowerCase());
  try {
    wishes.unshift(localStorage.getItem('unstun.language') ?? '');
  } catch {
    // Storage is refused: the browser's languages decide.
  }
  for (const wish of wishes) {
    const found = languages.find((one) => one === wish);
    if (found) return found;
  }
  return undefined;
}

/** The language to begin with, English when there is no wish that we can meet. */
export const preferred = (): Language => wanted() ?? 'en';
