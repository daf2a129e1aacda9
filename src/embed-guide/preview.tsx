import { useEffect, useState } from 'react';
import { useWords } from '#src/i18n/use-words.ts';

interface Props {
  readonly address: string;
  readonly height: number;
}

/** What the code will show, in a frame on this page. Where the server's policy forbids that, it says so. */
export function Preview({ address, height }: Props) {
  const { words } = useWords();
  const [open, setOpen] = useState(false);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    const notice = ({ effectiveDirective }: SecurityPolicyViolationEvent): void => {
      if (effectiveDirective === 'frame-src') setRefused(true);
    };
    document.addEventListener('securitypolicyviolation', notice);
    return () => document.removeEventListener('securitypolicyviolation', notice);
  }, []);
  if (!open)
    return (
      <p>
        <button type="button" className="button" onClick={() => setOpen(true)}>
          {words('embed:guide.preview')}
        </button>
      </p>
    );
  if (refused) return <p className="hint">{words('embed:guide.refused')}</p>;
  return <iframe className="preview" src={address} title={words('embed:host.title')} height={height} />;
}
