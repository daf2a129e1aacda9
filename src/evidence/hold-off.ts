/** The I/O hold-off headline: loosely in English (E40), by its parts in Japanese (title of the Japanese article). */
export function isHoldOff(lower: string): boolean {
  if (lower.includes('holding off i/o') || lower.includes('hold off i/o'))
    return lower.includes('limit') || lower.includes('frozen');
  if (lower.includes('quiesced snapshot') && lower.includes('exceeded the time limit')) return true;
  if (!lower.includes('静止') || !lower.includes('i/o') || !lower.includes('制限')) return false;
  return lower.includes('超') && /作成でき|作れ|失敗|エラー/u.test(lower);
}

const deniedAfter =
  /(?:hold(?:ing)? off i\/o|frozen virtual machine|作成できません)[."'」』)]{0,4} ?(?:の|という)?(?:メッセージ|エラー)?(?:では|じゃ)(?:な|あり)|(?:hold(?:ing)? off i\/o|frozen virtual machine|作成できません)[."'」』)]{0,4} ?(?:の|という)?(?:メッセージ|エラー)?[はがも][^。]{0,12}(?:一度も|出て(?:い(?:ない|ません)|ません)|出(?:ない|ません))/u;
const deniedBefore =
  /\b(?:not|never|isn't|wasn't|don't|didn't|without)\b(?! (?:work|back|tak|creat))[^.。]{0,30}["'(](?:cannot create a quiesced|the snapshot operation|exceeded the time|[^"']{0,40}hold(?:ing)? off)/u;

/** Whether somebody says that it is not this message. Takes lower-case text. */
export function isHoldOffDenied(lower: string): boolean {
  return deniedAfter.test(lower) || deniedBefore.test(lower);
}
