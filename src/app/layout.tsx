import { useEffect, type ReactNode } from 'react';
import { Footer } from '#src/app/footer.tsx';
import { Header } from '#src/app/header.tsx';
import { useWords } from '#src/i18n/use-words.ts';
import { LiveRegion } from '#src/ui/live-region.tsx';

/** What stands around every page: skip link, header, footer and the live region. */
export function Layout({ children }: { children: ReactNode }) {
  const { words, language } = useWords();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <>
      <a className="skip-link" href="#main">
        {words('ui:skip')}
      </a>
      <Header />
      {children}
      <Footer />
      <LiveRegion />
    </>
  );
}
