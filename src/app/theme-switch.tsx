import { useWords } from '#src/i18n/use-words.ts';
import { announce } from '#src/ui/announcer.ts';
import { chooseTheme, useTheme, type Theme } from '#src/ui/theme.ts';
import { ThemeIcon } from '#src/ui/theme-icon.tsx';

const next: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' };

/** One button that goes round: as the system has it, light, dark. */
export function ThemeSwitch() {
  const { words } = useWords();
  const { theme } = useTheme();
  const press = (): void => {
    chooseTheme(next[theme]);
    announce(words(`ui:theme.${next[theme]}`));
  };
  return (
    <button type="button" className="icon-button" onClick={press} title={words(`ui:theme.${theme}`)}>
      <ThemeIcon theme={theme} />
      <span className="visually-hidden">{words(`ui:theme.${theme}`)}</span>
    </button>
  );
}
