import { cpSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { root } from './install.mjs';

/** What is made by tools, at the top of the folder; a copy is without it. */
export const madeByTools = new Set([
  'node_modules',
  '.git',
  'dist',
  'build',
  '.cache',
  'test-results',
  'playwright-report',
]);

/** Copies this folder to `copy`, with what is installed as a link. */
export function copyFolder(copy) {
  cpSync(root, copy, {
    recursive: true,
    filter: (file) => !madeByTools.has(path.relative(root, file).split(path.sep)[0]),
  });
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
}
