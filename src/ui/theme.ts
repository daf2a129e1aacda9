import { create } from 'zustand';

export type Theme = 'system' | 'light' | 'dark';

const KEY = 'unstun.theme';

/** Reads the saved theme; `system` when nothing is saved or storage is refused. */
function saved(): Theme {
  try {
    const value = localStorage.getItem(KEY);
    return value === 'light' || value === 'dark' ? value : 'system';
  } catch {
    return 'system';
  }
}

/** The theme that the reader chose. */
export const useTheme = create<{ theme: Theme }>(() => ({ theme: 'system' }));

/** Takes over the saved theme, or the one the address asks for, and puts it on the page. */
export function startTheme(asked: 'light' | 'dark' | undefined): void {
  show(asked ?? saved());
}

/** Chooses a theme and keeps the choice where storage allows it. */
export function chooseTheme(theme: Theme): void {
  show(theme);
  try {
    if (theme === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Storage is refused: the choice holds for this page only.
  }
}

function show(theme: Theme): void {
  useTheme.setState({ theme });
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}
