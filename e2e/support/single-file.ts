import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { test } from '@playwright/test';

/** The address of a copy of the single file, alone in a folder of the running test; its name has a space and Japanese letters, as on a file share. */
export function copyAlone(name = '共有 フォルダー'): string {
  const file = test.info().outputPath(name, 'unstun.html');
  mkdirSync(path.dirname(file), { recursive: true });
  copyFileSync('dist/unstun.html', file);
  return pathToFileURL(file).href;
}
