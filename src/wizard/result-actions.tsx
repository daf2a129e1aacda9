import { PlaceLink } from '#src/address/place-link.tsx';
import { writeLink, type CaseLink } from '#src/case/link.ts';
import { CONTENT_VERSION } from '#src/content/version.ts';
import type { PackHead } from '#src/content/pack.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { CopyButton } from '#src/ui/copy-button.tsx';
import { useCurrentAddress } from '#src/ui/use-current-address.ts';
import { startedOver } from '#src/wizard/step.ts';

/** Copy the link, print, start over. */
export function ResultActions({ pack, link }: { pack: PackHead; link: CaseLink }) {
  const { words } = useWords();
  const address = useCurrentAddress(writeLink(link, CONTENT_VERSION));
  return (
    <p className="actions">
      <CopyButton
        className="button"
        text={address}
        copy={words('result:share.copy')}
        copied={words('ui:copy.copied')}
        byHand={words('ui:copy.byHand')}
      />
      <button type="button" className="button" onClick={() => window.print()}>
        {words('result:print')}
      </button>
      <PlaceLink
        className="button"
        to={{ page: 'wizard', pack: pack.id }}
        search={writeLink(startedOver(link))}
      >
        {words('ui:answers.startOver')}
      </PlaceLink>
    </p>
  );
}
