import { writeLink, type CaseLink } from '#src/case/link.ts';
import { CONTENT_VERSION } from '#src/content/version.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { useCurrentAddress } from '#src/ui/use-current-address.ts';

/** The link to this case, on paper only. */
export function PrintedAddress({ link }: { link: CaseLink }) {
  const { words } = useWords();
  const address = useCurrentAddress(writeLink({ ...link, display: {} }, CONTENT_VERSION));
  return <p className="printed-address">{words('result:share.printed', { address })}</p>;
}
