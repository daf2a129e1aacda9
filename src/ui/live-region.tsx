import { useAnnouncement } from '#src/ui/announcer.ts';

/** The page's one polite live region. */
export function LiveRegion() {
  const { text, turn } = useAnnouncement();
  return (
    <p role="status" aria-live="polite" className="visually-hidden">
      <span key={turn}>{text}</span>
    </p>
  );
}
