/** Mail programs cut longer addresses, some without a word. */
const LONGEST = 1900;

/** A `mailto:` address with a subject and a text, line ends as mail wants them; a subject that it has already stays. */
export function mailWith(address: string, subject: string, text: string): string {
  const [to = '', query = ''] = address.split('?');
  const given = new URLSearchParams(query);
  const parts = [...given].filter(([name]) => name.toLowerCase() !== 'body');
  if (!parts.some(([name]) => name.toLowerCase() === 'subject')) parts.push(['subject', subject]);
  const addressOf = (body: string): string =>
    `${to}?${[...parts, ['body', body]].map((pair) => pair.map((part) => encodeURIComponent(part ?? '')).join('=')).join('&')}`;
  let signs = Array.from(text.replaceAll('\n', '\r\n'));
  while (signs.length > 0 && addressOf(signs.join('')).length > LONGEST) signs = signs.slice(0, -20);
  return addressOf(signs.join(''));
}
