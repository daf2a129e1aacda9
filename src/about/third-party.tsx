import { useHere } from '#src/address/location-context.ts';
import { useWords } from '#src/i18n/use-words.ts';

/** What the single file carries in itself. */
const inside = (globalThis as { [parts: symbol]: { readonly notices?: string } | undefined })[
  Symbol.for('unstun.parts')
];

/** The licences of the packages in the product: a file beside the pages, or, in the single file, the text itself. */
export function ThirdParty() {
  const { words } = useWords();
  const { path } = useHere();
  const up = '../'.repeat(path.split('/').length - 2);
  if (inside?.notices === undefined)
    return (
      <p>
        <a href={`${up}third-party-notices.txt`}>{words('about:thirdParty')}</a>
      </p>
    );
  return (
    <details className="third-party">
      <summary>{words('about:thirdParty')}</summary>
      <pre tabIndex={0} role="region" aria-label={words('about:thirdParty')} lang="en" translate="no">
        {inside.notices}
      </pre>
    </details>
  );
}
