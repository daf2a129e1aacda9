import { memo } from 'react';
import { useHere } from '#src/address/location-context.ts';
import { PlaceLink } from '#src/address/place-link.tsx';
import { SupportLink } from '#src/app/support-link.tsx';
import { useWords } from '#src/i18n/use-words.ts';

/** The line below an embedded page: the same case in a tab of its own, and in the other language. */
export const EmbedBar = memo(function EmbedBar() {
  const { words } = useWords();
  const { place, search, language } = useHere();
  const other = language === 'ja' ? 'en' : 'ja';
  return (
    <p className="embed-bar">
      <PlaceLink to={place} search={standingAlone(search)} target="_blank" rel="noopener">
        {words('ui:embed.newTab')}
      </PlaceLink>
      <button type="button" className="plain-button" data-open="search">
        {words('ui:search')}
      </button>
      <SupportLink />
      <PlaceLink to={place} search={search} language={other} lang={other} hrefLang={other} replace>
        {words(`ui:language.${other}`)}
      </PlaceLink>
    </p>
  );
});

/** A query without what only an embedded page needs. */
const standingAlone = (search: string): string =>
  search.replace(/[?&](?:embed|heading|theme)=[^&]*/g, '').replace(/^&/, '?');
