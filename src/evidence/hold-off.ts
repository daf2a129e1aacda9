import type { Line } from '#src/evidence/line.ts';

/** The I/O hold-off headline: loosely in English (E40), by its parts in Japanese (title of the Japanese article). */
function isHoldOff(lower: string): boolean {
  if (lower.includes('holding off i/o') || lower.includes('hold off i/o'))
    return lower.includes('limit') || lower.includes('frozen');
  if (lower.includes('quiesced snapshot') && lower.includes('exceeded the time limit')) return true;
  if (!lower.includes('静止') || !lower.includes('i/o') || !lower.includes('制限')) return false;
  return lower.includes('超') && /作成でき|作れ|失敗|エラー/u.test(lower);
}

const deniedAfter =
  /(?:hold(?:ing)? off i\/o|frozen virtual machine|作成できません)[."'」』)]{0,4}[^。]{0,16}(?:(?:では|じゃ)(?:な|あり)|一度も|出て?(?:い?(?:ない|ません)))/u;
const deniedBefore =
  /(?:\b(?:not|never|without)|n't)\b(?! (?:work|back|tak|creat))[^.。]{0,30}["'(](?:cannot create|the snapshot|exceeded|[^"']{0,40}hold)/u;

/** Whether somebody says that it is not this message. Takes lower-case text. */
function isHoldOffDenied(lower: string): boolean {
  return deniedAfter.test(lower) || deniedBefore.test(lower);
}

/** The most lines that one message breaks into. */
const WRAPS = 6;

/** Reads line by line; long texts break over lines in mails and in the cells of tables, so what stands before is read together with it. */
export function holdOffReader(): (line: Line) => boolean {
  const before: string[] = [];
  let beforeAt = 0;
  return (line) => {
    const { lower } = line;
    if (line.log) return isHoldOff(lower);
    const earlier = beforeAt === line.number - 1 ? before.slice(-WRAPS) : [];
    beforeAt = line.number;
    const last = lower.trimEnd().at(-1) ?? '.';
    if (earlier.length === 0 || '.。!?'.includes(last)) before.length = 0;
    if (!'.。!?'.includes(last)) before.push(lower);
    if (before.length > 2 * WRAPS) before.splice(0, WRAPS);
    if (isHoldOff(lower)) return !isHoldOffDenied(lower);
    if (earlier.length === 0 || !/i\/o|limit|frozen|machine|超/u.test(lower)) return false;
    const told = [...earlier.map((one) => one.slice(-300)), lower.slice(0, 400)]
      .join(' ')
      .split(/[\s|│]+/u)
      .join(' ');
    return isHoldOff(told) && !isHoldOffDenied(told);
  };
}
