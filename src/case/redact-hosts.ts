/** Endings that make a dotted name a host name; file endings such as `.log` or `.sh` are left out. */
const endings = new Set(
  (
    'com net org edu gov mil int info biz io dev app cloud local lan corp internal intranet home localdomain test example ' +
    'invalid domain ad priv private office jp us uk de fr it es pt nl be ch at se no fi dk pl cz sk hu ro bg gr tr ru ua ie is ' +
    'lu li ee lv lt si hr eu ca mx br ar cl au nz cn hk tw kr in sg my th vn id ph il ae sa za'
  ).split(' '),
);

/** Public sites of the vendors: no secret, and a reader needs them. */
const known = [
  'broadcom.com',
  'vmware.com',
  'veeam.com',
  'microsoft.com',
  'github.com',
  'symantec.com',
  'veritas.com',
];

/** Names that stand in place of a host and tell nothing. */
const nobody = new Set([
  'localhost',
  'localhost.localdomain',
  'unknown',
  'none',
  'null',
  'n/a',
  'this',
  'the',
]);

const octets = (text: string, mark: string): number[] => text.split(mark).map(Number);
const inRange = (numbers: readonly number[]): boolean =>
  numbers.length === 4 && numbers.every((number) => number <= 255);

/** Whether a dotted quad is an address of somebody, and not a mask, a loop-back address or a version number. */
export function isAddress(text: string, before: string): boolean {
  const numbers = octets(text, '.');
  if (!inRange(numbers) || numbers[0] === 0 || numbers[0] === 255 || numbers[0] === 127) return false;
  return !/(?:version|release|build|update|esxi?|vcenter|vsphere|tools|veeam|replication|vbr|バージョン|版) ?(?:server )?[:=v：]? ?$/iu.test(
    before,
  );
}

/** Whether a dashed quad is an address as cloud and DHCP host names carry it. */
export const isDashedAddress = (text: string): boolean => inRange(octets(text, '-'));

/** Whether hexadecimal groups are an IPv6 address: eight of them, or fewer around `::`. */
export function isIpv6(text: string): boolean {
  const groups = text.split(':');
  if (groups.some((group) => group.length > 4) || text.includes(':::')) return false;
  const gap = text.indexOf('::');
  if (gap < 0) return groups.length === 8 && groups.every((group) => group !== '');
  return text.indexOf('::', gap + 1) < 0 && groups.length <= 8 && groups.filter(Boolean).length >= 2;
}

/** Whether a dotted name is that of a host, and not a file, a setting, a class or a vendor's site. */
export function isHostName(text: string): boolean {
  const lower = text.toLowerCase();
  const labels = lower.split('.');
  const last = labels.at(-1) ?? '';
  if (labels.length < 2 || !endings.has(last) || labels.some((label) => label === '' || label.length > 63))
    return false;
  if (labels.some((label) => label.startsWith('-') || label.endsWith('-'))) return false;
  return !known.some((site) => lower === site || lower.endsWith(`.${site}`)) && !nobody.has(lower);
}

/** The first part of a host name when it is telling by itself: `esx01` of `esx01.example.com`. */
export function shortName(host: string): string | null {
  const [first = ''] = host.split('.');
  return first.length >= 4 && /\d/u.test(first) ? first : null;
}

/** Whether a word in a place where names stand is a name at all. */
export const isName = (text: string): boolean => text.length > 1 && !nobody.has(text.toLowerCase());
