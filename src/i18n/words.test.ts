import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const languages = ['en', 'ja'] as const;
type Language = (typeof languages)[number];
type Texts = ReadonlyMap<string, string>;

const root = path.resolve(import.meta.dirname, '../..');
const all = import.meta.glob<object>('../../locales/*/*.json', { eager: true, import: 'default' });
const filesOf = (language: Language) =>
  Object.keys(all)
    .filter((file) => path.basename(path.dirname(file)) === language)
    .map((file) => path.basename(file))
    .sort();

/** Every text below a value, by its dotted key. */
function* textsOf(value: unknown, key = ''): Generator<[string, string]> {
  if (typeof value === 'string') yield [key, value];
  else if (typeof value === 'object' && value !== null)
    for (const [name, inside] of Object.entries(value)) yield* textsOf(inside, key ? `${key}.${name}` : name);
  else throw new Error(`${key} is neither text nor a group of texts`);
}
const read = (language: Language, file: string): Texts =>
  new Map(textsOf(all[`../../locales/${language}/${file}`]));

const files = filesOf('en');
/** All texts of a language, each by its file and key. */
const allTexts = (language: Language): Texts =>
  new Map(
    filesOf(language).flatMap((file) =>
      [...read(language, file)].map(([key, text]) => [`${file.replace('.json', '')}.${key}`, text]),
    ),
  );
const words: Readonly<Record<Language, Texts>> = { en: allTexts('en'), ja: allTexts('ja') };

const pluralEnd = /_(zero|one|two|few|many|other)$/;
const baseOf = (key: string) => key.replace(pluralEnd, '');
const bases = (language: Language) => [...new Set([...words[language].keys()].map(baseOf))].sort();
const byBase = (language: Language) => {
  const grouped = new Map<string, string[]>();
  for (const [key, text] of words[language])
    grouped.set(baseOf(key), [...(grouped.get(baseOf(key)) ?? []), text]);
  return grouped;
};
const forms = { en: byBase('en'), ja: byBase('ja') };
/** All forms of a text: one, or its plural forms. */
const formsOf = (language: Language, base: string) => forms[language].get(base) ?? [];

const japanese = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/;
const kana = /[\u3041-\u30ff\u3400-\u9fff]/;
const placeholders = (text: string) => [...text.matchAll(/\{\{\s*([^\s,}]+)/g)].map(([, name]) => name!);
const tags = (text: string) => [...text.matchAll(/<[^<>]*>/g)].map(([tag]) => tag);
const literals = (text: string) => [...text.matchAll(/<code>(.*?)<\/code>/gs)].map(([, code]) => code!);
const withoutLiterals = (text: string) =>
  text.replace(/<(code|ui)>.*?<\/\1>/gs, '').replace(/\{\{.*?\}\}/g, '');
const sorted = (found: readonly string[]) => [...found].sort();
const distinct = (found: readonly string[]) => sorted([...new Set(found)]);

/** Every text of a language for which the claim is false, as `key: text`. */
const failing = (language: Language, claim: (text: string, key: string) => boolean) =>
  [...words[language]].filter(([key, text]) => !claim(text, key)).map(([key, text]) => `${key}: ${text}`);
/** Every key both languages have for which what `look` finds differs. */
const differing = (look: (texts: readonly string[]) => readonly string[]) =>
  bases('en')
    .filter((base) => formsOf('ja', base).length > 0)
    .filter((base) => {
      const [en, ja] = languages.map((language) => look(formsOf(language, base)));
      return JSON.stringify(en) !== JSON.stringify(ja);
    })
    .map((base) => `${base}: ${formsOf('en', base).join(' | ')} ≠ ${formsOf('ja', base).join(' | ')}`);

describe('both languages', () => {
  test('have the same files', () => expect(filesOf('ja')).toEqual(files));
  test('have words at all', () => expect(words.en.size).toBeGreaterThan(50));

  test.each(files)('have the same keys in %s', (file) => {
    const keys = (language: Language) => distinct([...read(language, file).keys()].map(baseOf));
    expect(keys('ja')).toEqual(keys('en'));
  });

  test('have the same placeholders', () => {
    expect(differing((texts) => distinct(texts.flatMap(placeholders)))).toEqual([]);
  });

  test('have the same tags', () => {
    expect(differing((texts) => sorted(tags(texts.at(-1) ?? '')))).toEqual([]);
  });

  test('quote commands and messages alike', () => {
    expect(differing((texts) => distinct(texts.flatMap(literals)))).toEqual([]);
  });
});

describe.each(languages)('%s', (language) => {
  test('has exactly the plural forms of its language', () => {
    const wanted = sorted(new Intl.PluralRules(language).resolvedOptions().pluralCategories);
    const plural = distinct([...words[language].keys()].filter((key) => pluralEnd.test(key)).map(baseOf));
    const wrong = plural.filter((base) => {
      const own = [...words[language].keys()].filter((key) => baseOf(key) === base);
      return (
        JSON.stringify(sorted(own.map((key) => key.match(pluralEnd)?.[1] ?? ''))) !== JSON.stringify(wanted)
      );
    });
    expect(wrong).toEqual([]);
  });

  test('does not say how many articles there are: one more is only its own files', () => {
    const counted = /(two|both|neither) (articles?|symptoms)|(2つ|両方|どちら)の(記事|症状)/i;
    expect(failing(language, (text) => !counted.test(text))).toEqual([]);
  });

  test('has no empty text, and none that is its key', () => {
    const said = (text: string, key: string) => {
      const [last] = key.split('.').slice(-1);
      return (
        text.trim() === text && text !== '' && text !== key && (text !== last || /^[\w.]*[A-Z\d.]/.test(text))
      );
    };
    expect(failing(language, said)).toEqual([]);
  });

  test('closes every tag, and uses those it has words for', () => {
    const balanced = (text: string) =>
      tags(text).every((tag) => /^<\/?(code|ui|em|strong)>$/.test(tag)) &&
      tags(text).filter((tag) => tag.startsWith('</')).length * 2 === tags(text).length;
    expect(failing(language, balanced)).toEqual([]);
  });
});

describe('English', () => {
  test('has no Japanese, but for the name of the other language', () => {
    expect(failing('en', (text, key) => key === 'ui.language.ja' || !japanese.test(text))).toEqual([]);
  });
  test('has typographic marks outside literal text', () => {
    expect(failing('en', (text) => !/['"]/.test(text.replaceAll(/<(code|ui)>.*?<\/\1>/gs, '')))).toEqual([]);
  });
});

describe('Japanese', () => {
  test('has no sentence left in English', () => {
    const said = (text: string) => {
      const rest = withoutLiterals(text).replace(/「[^」]*」/g, '');
      const wordsIn = (part: string) => part.match(/[A-Za-z]{2,}/g)?.length ?? 0;
      return kana.test(rest) || rest.split('、').every((part) => wordsIn(part) < 4);
    };
    expect(failing('ja', (text, key) => key === 'ui.language.en' || said(text))).toEqual([]);
  });

  test('has no space around tags, brackets and full-width marks', () => {
    const glossary = readFileSync(path.join(root, 'prh.yml'), 'utf8');
    const spaced = [...glossary.matchAll(/expected: (.* .*)/g)]
      .map(([, term]) => term!)
      .sort((one, other) => other.length - one.length);
    const tight = (text: string) => {
      const plain = spaced.reduce((rest, term) => rest.replaceAll(term, 'X'), text.replace(/<[^>]+>/g, ''));
      return !/[ぁ-んァ-ヶ一-龠] [\w{(]|[\w})] [ぁ-んァ-ヶ一-龠]|\s[、。）」？]|[（「、。？]\s/.test(plain);
    };
    expect(failing('ja', tight)).toEqual([]);
  });

  test('has no full-width letters or digits', () => {
    expect(failing('ja', (text) => !/[Ａ-Ｚａ-ｚ０-９]/.test(text))).toEqual([]);
  });
});
