import { useMemo } from 'react';
import { useWords } from '#src/i18n/use-words.ts';

/** Numbers in the page's language. */
export interface Amounts {
  readonly number: (value: number) => string;
  /** A length in microseconds as seconds, without the unit: two or three figures. */
  readonly seconds: (microseconds: number) => string;
  /** A length with its unit: `44 s`, `0.19 s`, `8.5 ms`. */
  readonly length: (microseconds: number) => string;
  readonly bytes: (bytes: number) => string;
  readonly percent: (share: number) => string;
}

/** How numbers are written in the page's language. */
export function useAmounts(): Amounts {
  const { words, language } = useWords();
  return useMemo(() => {
    const plain = new Intl.NumberFormat(language);
    const short = new Intl.NumberFormat(language, { maximumSignificantDigits: 2 });
    const exact = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
    const percent = new Intl.NumberFormat(language, { style: 'percent' });
    const seconds = (microseconds: number): string => {
      const value = microseconds / 1e6;
      return (value < 1 ? short : exact).format(value);
    };
    return {
      number: (value) => plain.format(value),
      seconds,
      length: (microseconds) =>
        microseconds < 10_000
          ? words('workbench:amount.ms', { number: short.format(microseconds / 1000) })
          : words('evidence:stun.seconds', { seconds: seconds(microseconds) }),
      bytes: (bytes) => {
        const kilo = bytes / 1024;
        if (kilo < 0.1) return words('workbench:amount.bytes', { count: bytes });
        if (kilo < 1000) return words('workbench:amount.kb', { number: short.format(kilo) });
        return words('workbench:amount.mb', { number: exact.format(kilo / 1024) });
      },
      percent: (share) => percent.format(Math.min(1, share)),
    };
  }, [words, language]);
}
