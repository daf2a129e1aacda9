import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { useHere } from '#src/address/location-context.ts';
import { MissingNote } from '#src/i18n/missing-here.tsx';
import { useMissingWords } from '#src/i18n/use-missing-words.ts';
import { keysAreOn, startKeys } from '#src/search/key-setting.ts';
import { KeysDialog } from '#src/search/keys-dialog.tsx';
import { isComposing, openedBy, steppedBy, type Opened } from '#src/search/pressed-key.ts';
import { SearchDialog } from '#src/search/search-dialog.tsx';
import { useUndo } from '#src/search/use-undo.ts';
import { showWholeStyle } from '#src/ui/whole-style.ts';
import '#src/ui/search.css';

/** Search and the list of keys, on every page: opened by `/` and `?`, and by whatever has `data-open`. The keys for undo and redo are heard here too. */
export function Search() {
  const { ready, failed, again } = useMissingWords('search');
  const [opened, setOpened] = useState<Opened | null>(null);
  const followed = useRef(false);
  const next = useRef<Opened | null>(null);
  const { path, search } = useHere();
  const { hash } = useLocation();
  const undo = useUndo();
  const press = useEffectEvent((event: KeyboardEvent) => {
    // The answers of a question hear the digits after this.
    if (/^[1-9]$/u.test(event.key) && (isComposing(event) || !keysAreOn()) && inAnswers(event.target))
      event.stopPropagation();
    const way = steppedBy(event);
    if (way !== null && ready && undo(way)) event.preventDefault();
    const what = openedBy(event);
    if (what === null) return;
    event.preventDefault();
    setOpened(what);
  });
  const click = useEffectEvent((event: MouseEvent) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-open]') : null;
    if (!button) return;
    // Safari does not focus what is clicked; the dialog gives the focus back to what has it now.
    button.focus();
    setOpened(button.dataset['open'] === 'keys' ? 'keys' : 'search');
  });
  useEffect(() => {
    startKeys();
    const onKey = (event: KeyboardEvent): void => press(event);
    const onClick = (event: MouseEvent): void => click(event);
    document.addEventListener('keydown', onKey, { capture: true });
    document.addEventListener('click', onClick);
    return () => {
      document.removeEventListener('keydown', onKey, { capture: true });
      document.removeEventListener('click', onClick);
    };
  }, []);
  useEffect(() => {
    if (!followed.current) return;
    followed.current = false;
    arrive(hash);
  }, [path, search, hash]);
  useLayoutEffect(() => {
    if (opened) showWholeStyle();
  }, [opened]);
  if (opened === null) return null;
  if (failed) return <MissingNote again={again} />;
  if (!ready) return null;
  const close = (): void => {
    setOpened(next.current);
    next.current = null;
  };
  if (opened === 'keys') return <KeysDialog onClose={close} />;
  return (
    <SearchDialog
      onClose={close}
      onKeys={() => (next.current = 'keys')}
      onFollow={() => (followed.current = true)}
    />
  );
}

const inAnswers = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('.answers') !== null;

/** Puts the focus on what a hit led to, a part of the page or its heading, so that reading goes on there. */
function arrive(hash: string): void {
  const part = hash.length > 1 ? document.getElementById(hash.slice(1)) : null;
  const target = part ?? document.querySelector<HTMLElement>('main h1');
  target?.setAttribute('tabindex', '-1');
  target?.focus({ preventScroll: true });
  if (part) part.scrollIntoView();
  else window.scrollTo(0, 0);
}
