import { memo } from 'react';
import { useHere } from '#src/address/location-context.ts';
import { PlaceLink } from '#src/address/place-link.tsx';
import { SupportLink } from '#src/app/support-link.tsx';
import { useWords } from '#src/i18n/use-words.ts';

/** The line at the bottom: privacy in one sentence, and the way to the sources. */
export const Footer = memo(function Footer() {
  const { words } = useWords();
  return (
    <footer className="site-footer">
      <p>{words('ui:footer.privacy')}</p>
      <p>
        <MapLink />
        <PlaceLink to={{ page: 'evidence' }}>{words('ui:footer.evidence')}</PlaceLink>
        <SupportLink />
        <PlaceLink to={{ page: 'embed' }}>{words('ui:footer.embed')}</PlaceLink>
        <PlaceLink to={{ page: 'about' }}>{words('ui:footer.about')}</PlaceLink>
        <span className="build">{words('ui:footer.version', { version: __VERSION__ })}</span>
      </p>
    </footer>
  );
});

/** The map with the case in hand on it. */
function MapLink() {
  const { words } = useWords();
  const { search } = useHere();
  return (
    <PlaceLink to={{ page: 'map' }} search={search}>
      {words('ui:footer.map')}
    </PlaceLink>
  );
}
