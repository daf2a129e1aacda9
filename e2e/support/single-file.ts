import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The address of a copy of the single file, alone in a folder whose name has a space and Japanese letters, as on a file share. */
export function copyAlone(): string {
  const folder = mkdtempSync(path.join(tmpdir(), '共有 フォルダー '));
  const file = path.join(folder, 'unstun.html');
  copyFileSync('dist/unstun.html', file);
  return pathToFileURL(file).href;
}
