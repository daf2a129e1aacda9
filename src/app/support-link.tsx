import { useEffect, useState } from 'react';
import type { Config } from '#src/deployment/config.ts';
import { useWords } from '#src/i18n/use-words.ts';

/** Whom to ask here, if whoever runs the site has named someone. */
export function SupportLink() {
  const { language } = useWords();
  const [support, setSupport] = useState<Config['support']>(undefined);
  useEffect(() => {
    import('#src/deployment/load-config.ts').then(
      async ({ loadConfig }) => setSupport((await loadConfig()).support),
      console.warn,
    );
  }, []);
  if (!support) return null;
  return (
    <a className="support" href={support.address} target="_blank" rel="noopener noreferrer">
      {support.label[language]}
    </a>
  );
}
