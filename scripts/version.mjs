// The version of the product: that of package.json and the commit it was built from, as semantic versioning writes it.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What git says in the folder, or nothing. */
function git(root, ...args) {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

/**
 * The commit, with `.dirty` when files differ from it: UNSTUN_COMMIT where it is set (a build without the repository), else
 * what git says. Nothing when neither knows, or when the folder only lies inside a repository of something else.
 */
function commitOf(root) {
  const given = process.env.UNSTUN_COMMIT ?? '';
  if (given !== '') return given.replace(/[^0-9A-Za-z.-]/g, '').slice(0, 40);
  if (git(root, 'rev-parse', '--show-prefix') !== '') return '';
  const described = git(root, 'describe', '--always', '--dirty=.dirty', '--abbrev=10', '--exclude=*');
  return described ?? '';
}

/** Version and commit, such as `1.4.0+3f2a9c1b7d`; the version alone where the commit is not known. */
export function versionOf(root) {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const commit = commitOf(root);
  return commit === '' ? version : `${version}+${commit}`;
}
