import { encode } from 'uqr';
import { useRef } from 'react';
import { useWords } from '#src/i18n/use-words.ts';
import { CopyButton } from '#src/ui/copy-button.tsx';
import { Panel } from '#src/ui/panel.tsx';

/** A longer address makes a code that phones read badly (UX-12). */
const LONGEST_FOR_CODE = 300;

/** The link to this case and the same as a code for a phone, with what the link holds. */
export function SharePanel({ address }: { address: string }) {
  const { words } = useWords();
  const shown = useRef<HTMLElement>(null);
  if (address === '') return null;
  return (
    <Panel className="share-panel" title={words('case:share.title')}>
      <p className="hint">{words('case:share.holds')}</p>
      <p className="share-address">
        <code ref={shown} translate="no">
          {address}
        </code>
      </p>
      <p className="actions">
        <CopyButton
          className="button"
          text={address}
          target={shown}
          copy={words('result:share.copy')}
          copied={words('ui:copy.copied')}
          byHand={words('ui:copy.byHand')}
        />
      </p>
      {address.length <= LONGEST_FOR_CODE ? (
        <Code address={address} />
      ) : (
        <p className="hint">{words('case:share.tooLong')}</p>
      )}
    </Panel>
  );
}

/** The code as one path, dark on white in every theme, with the quiet zone that readers need. */
function Code({ address }: { address: string }) {
  const { words } = useWords();
  const { data, size } = encode(address, { ecc: 'M', border: 4 });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <figure className="qr">
      <svg
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label={words('case:share.code')}
        shapeRendering="crispEdges"
      >
        <path className="qr-ground" d={`M0 0h${size}v${size}H0z`} />
        <path className="qr-dark" d={path} />
      </svg>
      <figcaption className="hint">{words('case:share.codeHint')}</figcaption>
    </figure>
  );
}
