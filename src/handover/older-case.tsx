import { useEffect } from 'react';
import { CONTENT_VERSION } from '#src/content/version.ts';
import type { HandoverProps } from '#src/handover/handover-props.ts';
import { lostInWords } from '#src/handover/lost-in-words.ts';
import { ageOf } from '#src/handover/other-content.ts';
import { queryOf } from '#src/handover/query-of.ts';
import { useRecent } from '#src/handover/recent-store.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { announce } from '#src/ui/announcer.ts';
import { Callout } from '#src/ui/callout.tsx';
import '#src/ui/case.css';

/** Said of a case that was just taken up and was kept with other content, until the next step: what of it is lost. */
export function OlderCase({ pack, link }: HandoverProps) {
  const { words, language } = useWords();
  const older = useRecent((recent) => recent.older);
  const shown = older?.pack === pack.id && older.query === queryOf(link) ? older : null;
  const lost = shown?.lost ?? [];
  const sentence = lost.length > 0 ? lostInWords(lost, words, language) : words('case:older.whole');
  useEffect(() => {
    if (shown) announce(sentence);
  }, [shown, sentence]);
  if (!shown) return null;
  const age = ageOf(shown.content);
  return (
    <Callout tone="caution" label={words(`case:older.${age}.title`)}>
      <p>{words(`case:older.${age}.kept`, { version: shown.content, ours: CONTENT_VERSION })}</p>
      <p>{sentence}</p>
    </Callout>
  );
}
