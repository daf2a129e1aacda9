import type { Command } from '#src/content/pack.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { CodeBlock } from '#src/ui/code-block.tsx';

/** A command with the shell it is for, whether it changes anything, and a button that copies it. */
export function CommandBlock({ command }: { command: Command }) {
  const { words } = useWords();
  const shell = words(`result:shell.${command.shell}`);
  return (
    <CodeBlock
      text={command.text}
      label={words('result:command.label', { shell })}
      caption={shell}
      mark={words(`result:command.${command.effect}`)}
      changing={command.effect === 'changing'}
      copy={words('ui:copy.copy')}
      copied={words('ui:copy.copied')}
      byHand={words('ui:copy.byHand')}
    />
  );
}
