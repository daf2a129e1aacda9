import { useId, useState, type FormEvent } from 'react';
import { useWords } from '#src/i18n/use-words.ts';

interface Props {
  readonly own: readonly string[];
  readonly change: (own: readonly string[]) => void;
}

/** Words that the reader wants replaced as well; they live as long as the page. */
export function OwnWords({ own, change }: Props) {
  const { words } = useWords();
  const [typed, setTyped] = useState('');
  const field = useId();
  const add = (event: FormEvent): void => {
    event.preventDefault();
    const word = typed.trim();
    if (word !== '' && !own.includes(word)) change([...own, word]);
    setTyped('');
  };
  return (
    <form className="own-words" onSubmit={add}>
      <div className="field">
        <label htmlFor={field}>{words('case:redact.own')}</label>
        <span className="field-row">
          <input
            id={field}
            type="text"
            value={typed}
            maxLength={80}
            autoComplete="off"
            onChange={(event) => setTyped(event.target.value)}
          />
          <button type="submit" className="button">
            {words('case:redact.add')}
          </button>
        </span>
      </div>
      {own.length > 0 && (
        <ul className="chips">
          {own.map((word) => (
            <li key={word}>
              <button
                type="button"
                className="fact-chip"
                aria-label={words('case:redact.remove', { word })}
                onClick={() => change(own.filter((one) => one !== word))}
              >
                <span translate="no">{word}</span> <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}
