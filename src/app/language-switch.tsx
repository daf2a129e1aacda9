import { useHere } from '#src/address/location-context.ts';
import { PlaceLink } from '#src/address/place-link.tsx';
import { languages, type Language } from '#src/address/place.ts';
import { useWords } from '#src/i18n/use-words.ts';

/** The same page and the same case in the other language; the choice is kept where storage allows it. */
export function LanguageSwitch() {
  const { words } = useWords();
  const here = useHere();
  return (
    <nav className="languages" aria-label={words('ui:language.choose')}>
      {languages.map((language) => (
        <PlaceLink
          key={language}
          to={here.place}
          search={here.search + here.hash}
          language={language}
          lang={language}
          hrefLang={language}
          aria-current={language === here.language ? 'true' : undefined}
          onClick={() => keep(language)}
          replace
        >
          {words(`ui:language.${language}`)}
        </PlaceLink>
      ))}
    </nav>
  );
}

function keep(language: Language): void {
  try {
    localStorage.setItem('unstun.language', language);
  } catch {
    // Storage is refused: the address alone carries the language.
  }
}
