import { useEffect, useMemo, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { MissingHere } from '#src/i18n/missing-here.tsx';
import { useWords } from '#src/i18n/use-words.ts';
import { HitGroups } from '#src/search/hit-groups.tsx';
import { isComposing } from '#src/search/pressed-key.ts';
import { NoHits } from '#src/search/no-hits.tsx';
import { useCatalogue } from '#src/search/use-catalogue.ts';
import { useModal } from '#src/search/use-modal.ts';
import { useTold } from '#src/search/use-told.ts';
import { LiveRegion } from '#src/ui/live-region.tsx';

interface Props {
  readonly onClose: () => void;
  /** The list of keys is wanted next. */
  readonly onKeys: () => void;
  /** A hit is being followed. */
  readonly onFollow: () => void;
}

/** Search: a field, and below it links that the arrow keys walk through. What is question for is kept nowhere. */
export function SearchDialog({ onClose, onKeys, onFollow }: Props) {
  const { words, language } = useWords();
  const { dialog, close, closeBeside } = useModal();
  const field = useRef<HTMLInputElement>(null);
  const { catalogue, again } = useCatalogue();
  const [question, setQuestion] = useState('');
  const hits = useMemo(
    () =>
      typeof catalogue === 'string' || question.trim() === '' ? null : catalogue.ask(question, language),
    [catalogue, question, language],
  );
  useTold(hits?.length ?? null);
  useEffect(() => field.current?.focus(), []);

  // This dialog closes first: so the other one knows what had the focus before both.
  const toKeys = (): void => {
    onKeys();
    close();
  };
  const paste = (event: ClipboardEvent<HTMLInputElement>): void => {
    const text = event.clipboardData.getData('text/plain');
    if (!/[\r\n]/u.test(text)) return;
    // A field of one line would glue the lines together; they are question for as they are and shown with blanks.
    event.preventDefault();
    const lines = text.split(/[\r\n]/u).map((line) => line.trim());
    event.currentTarget.value = lines.filter(Boolean).join(' ');
    setQuestion(text);
  };
  const walk = (event: KeyboardEvent): void => {
    if (isComposing(event.nativeEvent) || event.ctrlKey || event.metaKey || event.altKey) return;
    const links = [...(dialog.current?.querySelectorAll<HTMLElement>('a[data-hit]') ?? [])];
    const at = links.findIndex((link) => link === document.activeElement);
    const inField = document.activeElement === field.current;
    if (event.key === 'Enter' && inField) {
      event.preventDefault();
      links[0]?.click();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && (at >= 0 || inField)) {
      event.preventDefault();
      const next = at + (event.key === 'ArrowDown' ? 1 : -1);
      if (next < 0) field.current?.focus();
      else links[Math.min(next, links.length - 1)]?.focus();
    } else if (at >= 0 && (event.key === 'Backspace' || (event.key.length === 1 && event.key !== ' ')))
      field.current?.focus();
  };
  return (
    <dialog
      ref={dialog}
      className="dialog search-dialog"
      aria-label={words('search:title')}
      onClose={onClose}
      onClick={closeBeside}
      onKeyDown={walk}
    >
      <div className="search-bar">
        <input
          ref={field}
          type="text"
          enterKeyHint="search"
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          translate="no"
          aria-label={words('search:label')}
          aria-describedby="search-how"
          placeholder={words('search:label')}
          onChange={(event) => {
            if (!(event.nativeEvent as InputEvent).isComposing) setQuestion(event.currentTarget.value);
          }}
          onCompositionEnd={(event) => setQuestion(event.currentTarget.value)}
          onPaste={paste}
        />
        <button type="button" className="button" onClick={close}>
          {words('search:close')}
        </button>
      </div>
      <div className="search-hits" aria-busy={catalogue === 'loading' ? 'true' : undefined}>
        {catalogue === 'failed' && <MissingHere again={again} />}
        {catalogue === 'loading' && question !== '' && <p className="hint">{words('search:loading')}</p>}
        {question === '' && <p className="hint">{words('search:examples')}</p>}
        {hits && hits.length > 0 && (
          <HitGroups hits={hits} question={question} onFollow={onFollow} close={close} />
        )}
        {hits && <NoHits none={hits.length === 0} question={question} onFollow={onFollow} close={close} />}
      </div>
      <div className="search-how">
        <p id="search-how">{words('search:how')}</p>
        <button type="button" className="plain-button" onClick={toKeys}>
          {words('search:keys.title')}
        </button>
      </div>
      <LiveRegion />
    </dialog>
  );
}
