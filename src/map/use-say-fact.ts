import { useMemo } from 'react';
import { UNKNOWN } from '#src/engine/types.ts';
import { useWords } from '#src/i18n/use-words.ts';

/** Words of a fact, of one of its values, of both together, and of several things. */
interface SayFact {
  readonly name: (fact: string) => string;
  readonly value: (fact: string, value: string) => string;
  readonly both: (fact: string, value: string) => string;
  readonly list: (parts: readonly string[]) => string;
}

/** Says facts in full, as the wizard does. */
export function useSayFact(): SayFact {
  const { words, language } = useWords();
  return useMemo(() => {
    const name = (fact: string): string => words(`facts:${fact}.name`);
    const value = (fact: string, one: string): string =>
      one === UNKNOWN ? words('ui:answers.unknown') : words(`facts:${fact}.values.${one}`);
    const both = (fact: string, one: string): string =>
      words('map:change.is', { name: name(fact), value: value(fact, one) });
    const lists = new Intl.ListFormat(language, { style: 'short', type: 'conjunction' });
    return { name, value, both, list: (parts) => lists.format(parts) };
  }, [words, language]);
}
