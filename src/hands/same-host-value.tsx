import { useState } from 'react';
import { PlaceLink } from '#src/address/place-link.tsx';
import type { Command } from '#src/content/pack.ts';
import { CommandBlock } from '#src/i18n/command-block.tsx';
import type { HandsProps } from '#src/hands/hands-props.ts';
import { registryFile } from '#src/hands/registry-file.ts';
import { saveFile } from '#src/ui/save-file.ts';
import { resultQuery } from '#src/case/result-query.ts';
import { Rich } from '#src/i18n/rich.tsx';
import { useWords } from '#src/i18n/use-words.ts';

const choices = [
  { value: '1', priority: 'speed' },
  { value: '2', priority: 'no-stun' },
] as const;
const shells = ['cmd', 'powershell', 'reg-file'] as const;

/** Values 1 and 2 of EnableSameHostHotaddMode side by side, with what each risks, and three ways to set the chosen one. */
export function SameHostValue({ pack, link, fix, heading: Heading }: HandsProps) {
  const { words } = useWords();
  const chosen = choices.find(({ priority }) => link.facts['same-host-priority'] === priority);
  const [shell, setShell] = useState<(typeof shells)[number]>('cmd');
  const steps = pack.fixes.find((one) => one.id === fix)?.steps ?? [];
  const commandOf = (value: string): Command | undefined =>
    steps.find((step) => step.id === `value-${value}`)?.commands?.find((command) => command.shell === shell);
  return (
    <section className="panel hands" data-hands="same-host-value">
      <Heading>{words('case:value.title')}</Heading>
      <div className="side-by-side">
        {choices.map(({ value, priority }) => {
          const command = commandOf(value);
          return (
            <article key={value} data-value={value} data-chosen={chosen?.value === value ? '' : undefined}>
              <p className="choice-title">
                <code>{value}</code> {words(`facts:same-host-priority.values.${priority}`)}
              </p>
              <p>
                <Rich of={`${pack.id}-fixes:${fix}.notes.with-${value}`} />
              </p>
              {command && <CommandBlock command={command} />}
              {command && shell === 'reg-file' && (
                <button
                  type="button"
                  className="button"
                  onClick={() =>
                    saveFile(
                      `same-host-hotadd-${value}.reg`,
                      registryFile(command.text),
                      'application/octet-stream',
                    )
                  }
                >
                  {words('case:value.download', { value })}
                </button>
              )}
              <p>
                <PlaceLink
                  className="button"
                  to={{ page: 'wizard', pack: pack.id }}
                  search={resultQuery(link, { 'same-host-priority': priority })}
                  aria-current={chosen?.value === value ? 'true' : undefined}
                >
                  {words(chosen?.value === value ? 'case:value.chosen' : 'case:value.choose', { value })}
                </PlaceLink>
              </p>
            </article>
          );
        })}
      </div>
      <fieldset className="options">
        <legend>{words('case:value.way')}</legend>
        {shells.map((one) => (
          <label key={one} className="check">
            <input
              type="radio"
              name="same-host-shell"
              checked={shell === one}
              onChange={() => setShell(one)}
            />
            <span>{words(`result:shell.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <p>
        <Rich of={`${pack.id}-fixes:${fix}.steps.apply`} />
      </p>
    </section>
  );
}
