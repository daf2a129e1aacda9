const FULL_WIDTH = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uff60]/;

/** The least width of a character in em, a little wide so that no real font needs more lines than are reckoned. */
const widthOf = (sign) =>
  FULL_WIDTH.test(sign) ? 1.02 : sign === ' ' ? 0.3 : /[A-Z%&+]/.test(sign) ? 0.74 : 0.6;
const widthOfText = (text) => [...text].reduce((sum, sign) => sum + widthOf(sign), 0);

/** How many lines a text takes in a box: broken at spaces and between full-width characters. */
export function linesOf(text, size, width) {
  const room = width / size;
  let lines = 1;
  let used = 0;
  for (const part of text.match(
    /[\u3000-\u30ff\u3400-\u9fff\uff00-\uff60]|[^\s\u3000-\u30ff\u3400-\u9fff\uff00-\uff60]+|\s+/g,
  ) ?? []) {
    const more = widthOfText(part);
    if (used + more > room && used > 0 && part.trim() !== '') {
      lines += 1;
      used = 0;
    }
    used += more;
  }
  return lines;
}
