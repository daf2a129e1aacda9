import type { Display } from '#src/case/link.ts';
import { startTheme } from '#src/ui/theme.ts';

/** Puts on the page how it is to look. A page in a frame is embedded unless its link says `embed=0`. */
export function startDisplay(display: Display): void {
  const { dataset } = document.documentElement;
  startTheme(display.theme);
  if (display.embed ?? window.self !== window.top) dataset['embed'] = '';
  if (display.heading === false) dataset['heading'] = '0';
}
