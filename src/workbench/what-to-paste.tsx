import { Rich } from '#src/i18n/rich.tsx';
import { useWords } from '#src/i18n/use-words.ts';
import { CopyButton } from '#src/ui/copy-button.tsx';

/** What gives answers when it is pasted; commands are the same in both languages and only read. */
const useful = [
  { id: 'message' },
  { id: 'esxi', command: 'vmware -vl' },
  { id: 'writers', command: 'vssadmin list writers' },
  { id: 'nfs', command: 'esxcli storage nfs list; esxcli storage nfs41 list' },
  { id: 'stuns', command: 'grep -iE "stun|consolidat" vmware*.log' },
  { id: 'job' },
] as const;

/** What can be pasted and what it tells, with the commands that print it. */
export function WhatToPaste() {
  const { words } = useWords();
  return (
    <section className="what-to-paste">
      <h2>{words('workbench:useful.title')}</h2>
      <ul>
        {useful.map((one) => (
          <li key={one.id}>
            <Rich of={`workbench:useful.${one.id}`} />
            {'command' in one && (
              <span className="useful-command">
                <code lang="en" translate="no">
                  {one.command}
                </code>
                <CopyButton
                  text={one.command}
                  copy={words('ui:copy.copy')}
                  copied={words('ui:copy.copied')}
                  byHand={words('ui:copy.byHand')}
                />
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
