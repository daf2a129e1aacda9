const iso = /(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,6}))?/u;

/** Days from 1970-01-01 to a date of the Gregorian calendar, by arithmetic only: the same everywhere. */
function days(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
}

/** Seconds since 1970 of the first ISO time in a line, as written there (no zone is applied); null without one. */
export function logSeconds(text: string): number | null {
  const found = iso.exec(text.length > 120 ? text.slice(0, 120) : text);
  if (!found) return null;
  const [year, month, day, hour, minute, second] = found.slice(1, 7).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return (
    days(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second + Number(`0.${found[7] ?? '0'}`)
  );
}
