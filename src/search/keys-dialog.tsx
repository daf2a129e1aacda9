import { useId, useState } from 'react';
import { useWords } from '#src/i18n/use-words.ts';
import { chooseKeys, keysAreOn } from '#src/search/key-setting.ts';
import { useModal } from '#src/search/use-modal.ts';
import { announce } from '#src/ui/announcer.ts';
import { LiveRegion } from '#src/ui/live-region.tsx';

/** What each key does, in the order in which a case goes; `own` ones can be turned off, the others are the browser's. */
const keys = [
  { id: 'choose', combos: [['1'], ['9']], own: true },
  { id: 'search', combos: [['/']], own: true },
  { id: 'help', combos: [['?']], own: true },
  {
    id: 'undo',
    combos: [
      ['Ctrl', 'Z'],
      ['⌘', 'Z'],
    ],
    own: true,
  },
  {
    id: 'redo',
    combos: [
      ['Ctrl', 'Y'],
      ['Ctrl', 'Shift', 'Z'],
      ['⌘', 'Shift', 'Z'],
    ],
    own: true,
  },
  {
    id: 'back',
    combos: [
      ['Alt', '←'],
      ['⌘', '['],
    ],
    own: false,
  },
  { id: 'close', combos: [['Esc']], own: false },
] as const;

/** The list of keys, with the switch for the product's own: those pressed alone need one (WCAG 2.1.4). */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { words } = useWords();
  const { dialog, close, closeBeside } = useModal();
  const [on, setOn] = useState(keysAreOn);
  const id = useId();
  const turn = (next: boolean): void => {
    chooseKeys(next);
    setOn(next);
    announce(words(next ? 'search:keys.on' : 'search:keys.off'));
  };
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={id} onClose={onClose} onClick={closeBeside}>
      <div className="dialog-body">
        <h2 id={id}>{words('search:keys.title')}</h2>
        <dl className="keys">
          {keys.map(({ id: key, combos, own }) => (
            <div key={key} data-off={own && !on ? '' : undefined}>
              <dt>
                {combos.map((combo, at) => (
                  <span key={combo.join()} className="combo">
                    {at > 0 && (
                      <span>{words(key === 'choose' ? 'search:keys.until' : 'search:keys.either')}</span>
                    )}
                    {combo.map((one) => (
                      <kbd key={one}>{one}</kbd>
                    ))}
                  </span>
                ))}
              </dt>
              <dd>{words(`search:keys.list.${key}`)}</dd>
            </div>
          ))}
        </dl>
        <label className="switch">
          <input
            type="checkbox"
            role="switch"
            checked={on}
            onChange={(event) => turn(event.currentTarget.checked)}
          />
          <span>{words('search:keys.switch')}</span>
        </label>
        <p className="hint">{words('search:keys.hint')}</p>
        <p className="actions">
          <button type="button" className="button" onClick={close}>
            {words('search:close')}
          </button>
        </p>
      </div>
      <LiveRegion />
    </dialog>
  );
}
