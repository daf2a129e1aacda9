/** The I/O hold-off headline: loosely in English (E40), by its parts in Japanese (title of the Japanese article). */
export function isHoldOff(lower: string): boolean {
  if (lower.includes('holding off i/o') || lower.includes('hold off i/o'))
    return lower.includes('limit') || lower.includes('frozen');
  if (lower.includes('quiesced snapshot') && lower.includes('exceeded the time limit')) return true;
  if (!lower.includes('静止') || !lower.includes('i/o') || !lower.includes('制限')) return false;
  return lower.includes('超') && /作成でき|作れ|失敗|エラー/u.test(lower);
}
