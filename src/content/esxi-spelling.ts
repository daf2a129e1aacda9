import { vocabulary, type ValueOf } from '#src/content/vocabulary.ts';

/** What a spelling of an ESXi version says: one value, or why it does not say one (E02, E07). */
export type EsxiReading =
  { readonly value: ValueOf<'esxi'> } | { readonly ambiguous: 'no-build' | 'no-letter' | 'security-only' };

/** The parts of a version that were written down; what is absent was not. */
export interface EsxiParts {
  readonly major: number;
  readonly minor?: number;
  readonly patch?: number;
  readonly update?: number;
  /** `b` of U2b, `sb` of a security-only image. */
  readonly letter?: string;
  readonly build?: number;
  /** `Update 2` in full, as `vmware -l` prints it: never with a letter (E07). */
  readonly inFull?: boolean;
  readonly ga?: boolean;
}

type Draft = { -readonly [K in keyof EsxiParts]: EsxiParts[K] };

/** First build with the fix, and the security-only image just below it (E01, E02). */
const U2B = 23305546;
const U2SB = 23305545;
/** 8.0 builds after U2b's that do have the fix; 8.0e and U1d are later and do not (E01, E03). */
const laterAndFixed = new Set([
  U2B,
  23465881,
  23825572,
  24585300,
  24022510,
  24280767,
  24414501,
  24585383,
  24674464,
]);

const minors: Readonly<Record<number, readonly number[]>> = { 5: [0, 1, 5], 6: [0, 5, 7], 7: [0] };

/** The value of a version given in parts; null for versions the articles know nothing of. */
function esxiValueOf(parts: EsxiParts): EsxiReading | null {
  const { major, minor } = parts;
  if (major === 9) return { value: '9.x' };
  if (major === 8) return minor === undefined || minor === 0 ? readEight(parts) : null;
  const known = minors[major];
  if (known) {
    if (minor !== undefined && !known.includes(minor)) return null;
    return { value: major === 5 ? '5.x' : major === 6 ? '6.x' : '7.x' };
  }
  if (major === 4 && minor === 0) return { value: '4.0' };
  if (major === 4 && minor === 1) return { value: '4.1' };
  return major === 3 && minor === 5 ? { value: '3.5' } : null;
}

/** 8.0: builds are compared only inside 8.0.2 (E03); without letter and build 8.0.2 may be either (E07). */
function readEight(parts: EsxiParts): EsxiReading {
  const { letter, build, inFull } = parts;
  const level = parts.patch ?? parts.update ?? (letter || parts.ga ? 0 : undefined);
  if (level === undefined) return build === undefined ? { ambiguous: 'no-build' } : readBareBuild(build);
  if (level >= 3) return { value: '8.0-u2b' };
  if (level < 2) return { value: '8.0-before-u2b' };
  if (letter && letter.length > 1) return { ambiguous: 'security-only' };
  if (build !== undefined) {
    if (build === U2SB) return { ambiguous: 'security-only' };
    return { value: build >= U2B ? '8.0-u2b' : '8.0-before-u2b' };
  }
  if (letter && letter >= 'b') return { value: '8.0-u2b' };
  if (letter) return { ambiguous: 'no-letter' };
  if (parts.ga) return { value: '8.0-before-u2b' };
  if (parts.update === undefined) return { ambiguous: 'no-build' };
  return inFull ? { ambiguous: 'no-letter' } : { value: '8.0-before-u2b' };
}

/** `8.0` and a build without its update: older than U2b's cannot hold the fix, newer only when it is a known one. */
function readBareBuild(build: number): EsxiReading {
  if (build === U2SB) return { ambiguous: 'security-only' };
  if (build < U2B) return { value: '8.0-before-u2b' };
  return laterAndFixed.has(build) ? { value: '8.0-u2b' } : { ambiguous: 'no-letter' };
}

const LONGEST = 160;
const separators = /[\s,;:()[\]/_#-]+/u;
const versionToken =
  /^(?:esxi|esx|ver|v)?(\d{1,2})(?:\.(\d{1,2}|x))?(?:\.(\d{1,2}|x))?(?:\.(\d{1,8}))?(?:\.(\d{5,8}))?(s?[a-z])?$/u;
const updateToken = /^(u|update)?(\d{1,2})(s?[a-z])?$/u;
const baseImage = /^\d{1,3}\.\d{1,3}\.(\d{5,8})$/u;
const buildToken = /^(?:release)?(?:build)?(\d{5,8})$/u;
const silent =
  /^(?:vmware|vsphere|hypervisor|server|esxi|esx|version|ver|v|build|releasebuild|standard|no|tools|custom|image|installable|embedded|patch|p\d{1,2}|ep\d{0,2}|a\d\d|dell|emc|hp|hpe|lenovo|cisco|fujitsu|\d{9,14})$/u;

/**
 * The ESXi level that a whole typed string, link value or image profile name means, full-width forms included (E09);
 * null when it is not a version at all. Time is linear in the length.
 */
export function readEsxi(text: string): EsxiReading | null {
  if (text.length > LONGEST) return null;
  const plain = text.normalize('NFKC').trim().toLowerCase().replace(/。/gu, '.');
  const canonical = vocabulary.esxi.find((value) => value === plain);
  if (canonical) return { value: canonical };
  const spaced = plain.replace(/アップデート/gu, ' update ').replace(/(\d)\s?(u|update)\s?(?=\d)/gu, '$1 $2');
  return readTokens(spaced.split(separators).filter(Boolean));
}

/** Each token must say something known, or the whole is not a version. */
function readTokens(tokens: readonly string[]): EsxiReading | null {
  let parts: Draft | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? '';
    if (!parts) {
      parts = readVersion(token);
      if (parts || silent.test(token)) continue;
      return null;
    }
    const build = buildToken.exec(token) ?? baseImage.exec(token);
    if (build) parts.build = Number(build[1]);
    else if (token === 'ga' || token === 'rtm') parts.ga = true;
    else if (token === 'u' || token === 'update') {
      const number = updateToken.exec(tokens[at + 1] ?? '');
      if (!number || number[1] !== undefined || parts.update !== undefined) return null;
      setUpdate(parts, number, token === 'update');
      at++;
    } else if (token === 'patch' && /^\d{1,2}$/u.test(tokens[at + 1] ?? '')) at++;
    else if (parts.update === undefined && updateToken.exec(token)?.[1]) {
      const number = updateToken.exec(token)!;
      setUpdate(parts, number, number[1] === 'update');
    } else if (/^s?[a-z]$/u.test(token) && parts.letter === undefined) parts.letter = token;
    else if (!silent.test(token)) return null;
  }
  return parts && esxiValueOf(parts);
}

function setUpdate(parts: Draft, number: RegExpExecArray, inFull: boolean): void {
  parts.update = Number(number[2]);
  if (number[3]) parts.letter = number[3];
  parts.inFull = inFull;
}

function readVersion(token: string): Draft | null {
  const found = versionToken.exec(token);
  if (!found) return null;
  const [, major, minor, patch, fourth, fifth, letter] = found;
  const parts: Draft = { major: Number(major) };
  if (minor && minor !== 'x') parts.minor = Number(minor);
  if (patch && patch !== 'x') parts.patch = Number(patch);
  const build = fifth ?? (fourth && fourth.length >= 5 ? fourth : undefined);
  if (build) parts.build = Number(build);
  if (letter && letter !== 'x') parts.letter = letter;
  return parts;
}
