import { memo } from 'react';
import { useSpot } from '#src/address/location-context.ts';
import { PlaceLink } from '#src/address/place-link.tsx';
import { LanguageSwitch } from '#src/app/language-switch.tsx';
import { ThemeSwitch } from '#src/app/theme-switch.tsx';
import { useWords } from '#src/i18n/use-words.ts';
import { Wordmark } from '#src/ui/wordmark.tsx';

/** The bar at the top: the way home, search, the language, the theme. */
export const Header = memo(function Header() {
  const { words } = useWords();
  const { place } = useSpot();
  return (
    <header className="site-header">
      <PlaceLink
        to={{ page: 'start' }}
        className="home"
        aria-current={place.page === 'start' ? 'page' : undefined}
      >
        <Wordmark />
        <span className="visually-hidden">{words('ui:home')}</span>
      </PlaceLink>
      <div className="site-tools">
        <button type="button" className="icon-button search-button" data-open="search" aria-keyshortcuts="/">
          <span className="visually-hidden">{words('ui:search')}</span>
        </button>
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
    </header>
  );
});
