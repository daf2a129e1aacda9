import { splitPrompt } from '#src/evidence/prompt.ts';
import { isAddress, isDashedAddress, isHostName, isIpv6 } from '#src/case/redact-hosts.ts';
import { host, mail, secret, type Secret, type SecretKind } from '#src/case/redact-secret.ts';

type Found = (match: RegExpExecArray, line: string) => (Secret | null)[];

const LONGEST_LINE = 16_384;
const harmless = new Set([
  'nt',
  'authority',
  'builtin',
  'service',
  'hklm',
  'hkcu',
  'hkcr',
  'hku',
  'software',
  'system',
]);

const one =
  (kind: SecretKind, group = 0): Found =>
  (match) => [secret(kind, match[group])];

/** What is looked for, in this order; each pattern runs in linear time over a line of limited length. */
const finders: readonly (readonly [RegExp, Found])[] = [
  [
    /(?:password|passwd|pwd|secret|token|api[-_]?key|session_?id|パスワード)["']? ?[:=：] ?["']?([^\s"',;]{3,200})/giu,
    one('KEY', 1),
  ],
  [/\bBearer ([\w.~+/=-]{8,400})/gu, one('KEY', 1)],
  [/(?:^|[^\w-])(eyJ[\w-]+\.[\w.-]+)/gu, one('KEY', 1)],
  [/@[\w.-]{3,200}/gu, mail],
  [/\biqn\.\d{4}-\d\d\.[\w.:-]{3,200}/giu, one('ID')],
  [/\b(?:naa|eui|t10)\.\w{8,80}/giu, one('ID')],
  [/\b[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\b/giu, one('ID')],
  [/\b[\da-f]{8}-[\da-f]{8}-[\da-f]{4}-[\da-f]{12}\b/giu, one('ID')],
  [/\b[\da-f]{2}(?: [\da-f]{2}){7}-[\da-f]{2}(?: [\da-f]{2}){7}\b/giu, one('ID')],
  [/\b[\da-f]{2}(?::[\da-f]{2}){7}\b/giu, one('ID')],
  [/\b[\da-f]{2}(?:[:-][\da-f]{2}){5}\b/giu, ([text]) => [secret('MAC', text, text.replaceAll('-', ':'))]],
  [
    /(?<![\w.])\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?![\w.]?\d)/gu,
    (match, line) =>
      isAddress(match[0], line.slice(Math.max(0, match.index - 24), match.index))
        ? [secret('IP', match[0])]
        : [],
  ],
  [
    /(?<!\d)(?<!\d-)\d{1,3}-\d{1,3}-\d{1,3}-\d{1,3}(?![\d-])/gu,
    ([text]) => (isDashedAddress(text) ? [secret('IP', text, text.replaceAll('-', '.'))] : []),
  ],
  [/(?<![\w:.])[\da-f:]{6,39}(?![\w:])/giu, ([text]) => (isIpv6(text) ? [secret('IP', text)] : [])],
  [
    /(?<![\w.-])[a-z\d][a-z\d.-]{2,252}/giu,
    ([text]) => {
      const name = text.replace(/[.-]$/u, '');
      return isHostName(name) ? host(name) : [];
    },
  ],
  [/\\\\([\w.-]{2,64})\\([\w.$-]{1,80})/gu, (match) => [...host(match[1]), secret('SHARE', match[2])]],
  [/\b[A-Z]:\\(?:Users|Documents and Settings)\\([^\\/:*?"<>|\r\n]{1,64})/giu, one('USER', 1)],
  [/\/home\/([\w.-]{1,64})/gu, one('USER', 1)],
  [
    /(?<![\w\\:/.-])([A-Z][\w.-]{1,62})\\([\w.$-]{1,64})(?![\w\\.$-])/giu,
    ([, domain = '', user]) =>
      harmless.has(domain.toLowerCase()) ? [] : [secret('DOMAIN', domain), secret('USER', user)],
  ],
  [/\[[\w.-]{1,64}@([\w.-]{2,128})[: ]/gu, (match) => host(match[1])],
  [/\b[Uu]sing backup proxy (\S{2,128}) for\b/gu, (match) => host(match[1])],
  [
    /^\d{4}-\d\d-\d\dT\S{8,18} ([\w.-]{2,64}) (?:vmkernel|vobd|hostd|vpxa|Hostd|Vpxa|vmkwarning)\b/gu,
    (match) => host(match[1]),
  ],
  [
    /\b(?:Computer(?: Name)?|Host(?:name)?|Server|コンピューター|ホスト名|サーバー名)["']?(?:\s?[:：=]\s?|\s(?=["']))["']?([\w.-]{2,128})/gu,
    (match) => host(match[1]),
  ],
  [
    /\/vmfs\/volumes\/([^/\s"']{2,80})\/([^/\s"']{2,80})/gu,
    (match) => [secret('STORE', match[1]), secret('VM', match[2])],
  ],
  [
    /\[([^\][\r\n]{2,80})\] ([^/\r\n"']{1,80})\/[^/\r\n"']{1,80}\.(?:vmx|vmdk)\b/gu,
    (match) => [secret('STORE', match[1]), secret('VM', match[2])],
  ],
  [/^\s{0,4}\d{1,9}\s([^[\r\n]{2,80})\[[^\]]{1,80}\][^\r\n]{1,200}\.vmx/gu, one('VM', 1)],
  [
    /(?:\b(?:VM|[Vv]irtual machine)|仮想マシン)(?: name| 名|名)?(?:[ :=：]{1,3}["'“]|[ ：]{0,2}「)([^"'”」\r\n]{2,80})/gu,
    one('VM', 1),
  ],
  [/\bProcessing ["']?([^"'\r\n]{2,80}?)["']? (?:Error|Warning|Success|failed)/gu, one('VM', 1)],
  [/(?:\b[Jj]ob(?: name)?|ジョブ名?)(?:[ :=：]{1,3}["'“]|[ ：]{0,2}「)([^"'”」\r\n]{2,80})/gu, one('JOB', 1)],
];

/** Every secret found in a text. What no rule knows is not found: the reader is told so and can name words of their own. */
export function findSecrets(text: string): Secret[] {
  const found: Secret[] = [];
  for (const whole of text.split('\n')) {
    const line = whole.slice(0, LONGEST_LINE);
    const prompt = splitPrompt(line)?.host;
    if (prompt) found.push(...host(prompt).filter((each) => each !== null));
    for (const [pattern, read] of finders) {
      pattern.lastIndex = 0;
      for (let match = pattern.exec(line); match; match = pattern.exec(line))
        found.push(...read(match, line).filter((each) => each !== null));
    }
  }
  return found;
}
