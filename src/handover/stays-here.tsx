import { useRecent } from '#src/handover/recent-store.ts';
import { useWords } from '#src/i18n/use-words.ts';

/** Where what is typed stays: on this machine, or only as long as the page. */
export function StaysHere() {
  const { words } = useWords();
  const mode = useRecent((recent) => recent.mode);
  return <p className="hint">{words(mode === 'on' ? 'case:stays.machine' : 'case:stays.page')}</p>;
}
