import { lazy, Suspense } from 'react';
import type { Notice } from '#src/case/notice.ts';

/** Fetched only for a link that needs a word; the words themselves come after the question too. */
const Notices = lazy(async () => {
  // Should it not come, the question stands all the same.
  const loaded = await import('#src/wizard/notices.tsx').catch(() => null);
  return { default: loaded?.Notices ?? ((_: { notices: readonly Notice[] }) => null) };
});

/** What the reader must be told about the link that was opened, once it is there; nothing when it is in order. */
export function NoticesSlot({ notices }: { notices: readonly Notice[] }) {
  if (notices.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <Notices notices={notices} />
    </Suspense>
  );
}
