// Finds installed programs, or gets them from Debian. Nothing is imported that npm has to install first.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { root } from './install.mjs';

/** Whether a file may be run. */
export function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Where programs of these names may be: in each folder of PATH, then in `folders`. */
export const placesOf = (names, folders = []) =>
  [...(process.env.PATH ?? '').split(path.delimiter), ...folders]
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => path.join(folder, name)));

/** Runs a command that installs something, showing what it prints; whether it worked. */
export function attempt(missing, command, args) {
  console.log(`No ${missing} found. Trying: ${command} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', env }).status === 0;
}

/** Installs Debian packages where this process may; whether that worked. */
export function installFromDebian(missing, packages) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  return attempt(missing, 'apt-get', ['update']) && attempt(missing, 'apt-get', install);
}
