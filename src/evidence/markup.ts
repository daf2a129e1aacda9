/** Tags that only shape the words between them; every other tag parts one value from the next. */
const shaping = /^<\/?(?:a|b|i|u|em|strong|code|span|font|p|br|div|pre|li|ul|ol|small|kbd|tt)[\s/>]/iu;
const tag = /<\/?[a-z][^<>]{0,200}>/giu;
const entity = /&(?:#(\d{1,5})|#x([\da-f]{1,4})|(amp|lt|gt|quot|apos|nbsp));/giu;
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** The words of a line of HTML or XML, values parted by bars as in a table. Placeholders such as `<name>` stay. */
export function withoutMarkup(line: string): string {
  let text = line;
  if (text.includes('</'))
    text = text.replace(tag, (one) => (shaping.test(one) ? ' ' : ' | ')).replace(/(?:\|\s{1,4}){2,}/gu, '| ');
  if (!text.includes('&')) return text;
  return text.replace(entity, (_, decimal?: string, hex?: string, name?: string) =>
    name === undefined
      ? String.fromCharCode(decimal === undefined ? parseInt(hex ?? '20', 16) : Number(decimal))
      : (named[name.toLowerCase()] ?? ' '),
  );
}
