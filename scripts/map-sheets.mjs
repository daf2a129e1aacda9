// Cuts a drawing into sheets of paper: between its columns, and so that every box stands whole on one sheet.

/** What fits A4 and Letter across, at seven tenths of full size: text is 6.3 points high and more. */
const WIDEST = 1390;
const HIGHEST = 950;
const ROOM = 12;

/** The sheets of some boxes, row by row in each group of columns. */
export function sheetsOf(boxes) {
  const xs = [...new Set(boxes.map(({ x }) => x))].sort((one, other) => one - other);
  const widthAt = (x) => Math.max(...boxes.filter((box) => box.x === x).map(({ width }) => width));
  const groups = [];
  for (const x of xs) {
    const group = groups.at(-1);
    if (group && x + widthAt(x) + 2 * ROOM - group[0] <= WIDEST) group.push(x);
    else groups.push([x]);
  }
  return groups.flatMap((group, at) => {
    const last = group.at(-1);
    const [left, right] = [group[0] - ROOM, last + widthAt(last) + ROOM];
    return rowsOf(boxes.filter(({ x }) => group.includes(x))).map(({ y, height }, row) => {
      return { row: row + 1, column: at + 1, x: left, y, width: right - left, height };
    });
  });
}

/** Heights at which the boxes of one group are cut: a box that does not fit begins the next row. */
function rowsOf(boxes) {
  const left = [...boxes].sort((one, other) => one.y - other.y);
  const rows = [];
  while (left.length > 0) {
    const top = left[0].y - ROOM;
    const whole = left.filter((box) => box.y + box.height + ROOM - top <= HIGHEST);
    const end = Math.max(...whole.map((box) => box.y + box.height)) + ROOM;
    rows.push({ y: top, height: end - top });
    for (const box of whole) left.splice(left.indexOf(box), 1);
  }
  return rows;
}
