import type { Language } from '#src/address/place.ts';

/** The words of one file in one language: strings in nested groups. */
export interface Words {
  readonly [key: string]: string | Words;
}

/** The word files of one page, ready to be handed to i18next. */
export type Bundles = Readonly<Record<string, Words>>;

const files = import.meta.glob<{ default: Words }>('./*/*.json', { base: '../../locales' });

/** Loads the named word files of one language; each is a chunk of its own and is loaded once. */
export async function loadWords(language: Language, names: readonly string[]): Promise<Bundles> {
  const loaded = await Promise.all(
    names.map(async (name) => {
      const load = files[`./${language}/${name}.json`];
      if (!load) throw new Error(`No words ${language}/${name}`);
      return [name, (await load()).default] as const;
    }),
  );
  return Object.fromEntries(loaded);
}
