import { useEffect, useRef, type ReactNode } from 'react';
import { Footer } from '#src/app/footer.tsx';
import { Header } from '#src/app/header.tsx';
import { LaterSlot } from '#src/app/later-slot.tsx';
import type { LaterProps } from '#src/app/missed.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { announce } from '#src/ui/announcer.ts';
import { LiveRegion } from '#src/ui/live-region.tsx';

/** What stands around every page: skip link, header, footer and the live region. */
export function Layout({ children, ...later }: LaterProps & { readonly children: ReactNode }) {
  const { words, language } = useWords();
  const spoken = useRef(language);
  useEffect(() => {
    document.documentElement.lang = language;
    // Orca drops what comes while each text of the page changes.
    if (spoken.current !== language) announce(words('ui:language.changed'), 2000);
    spoken.current = language;
  }, [language, words]);
  return (
    <>
      <a className="skip-link" href="#main">
        {words('ui:skip')}
      </a>
      <Header />
      {children}
      <Footer />
      <LiveRegion />
      <LaterSlot {...later} />
    </>
  );
}
