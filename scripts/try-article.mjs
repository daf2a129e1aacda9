// Adds a third article to a copy of this folder and sees that it works there: what it costs, and that it passes every check.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { copyFolder, madeByTools } from './folder-copy.mjs';
import { tool } from './steps.mjs';

const id = 'consolidation';

/** What one more article may touch: new files, and how many lines it may add to those that are there. */
const allowedNew = [
  ...['', '-article', '-runbooks'].map((part) => `src/content/packs/${id}${part}.ts`),
  `src/content/journeys/${id}.ts`,
  ...['en', 'ja'].flatMap((language) =>
    [id, `${id}-fixes`].map((name) => `locales/${language}/${name}.json`),
  ),
];
const allowedLines = { 'src/content/catalogue.ts': 1, 'src/content/vocabulary.ts': 1 };

const copy = mkdtempSync(path.join(tmpdir(), 'unstun-article-'));
const texts = () =>
  new Map(
    readdirSync(copy, { recursive: true, encoding: 'utf8' })
      .filter((file) => !madeByTools.has(file.split(path.sep)[0]) && statSync(path.join(copy, file)).isFile())
      .map((file) => [file.split(path.sep).join('/'), readFileSync(path.join(copy, file), 'utf8')]),
  );

/** Runs Node in the copy; throws with what it printed when it fails. */
function run(what, args, env) {
  const began = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(`${what} failed with one more article:\n${stdout}\n${stderr}`);
  console.log(`${what.padEnd(9)} ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return stdout;
}

/** Fails unless just the files that an article may cost have changed, and says which. */
function countTouched(before, after) {
  const added = [...after.keys()].filter((file) => !before.has(file)).sort();
  const changed = [...after.keys()]
    .filter((file) => before.has(file) && before.get(file) !== after.get(file))
    .sort();
  const lines = (text) => text.split('\n');
  for (const file of changed.filter((one) => one in allowedLines)) {
    const old = lines(before.get(file));
    const more = lines(after.get(file)).filter((line) => !old.includes(line));
    if (more.length !== allowedLines[file])
      throw new Error(`${file} got ${more.length} lines: ${more.join('\n')}`);
  }
  const wanted = [allowedNew, Object.keys(allowedLines)].map((files) => [...files].sort());
  if (JSON.stringify([added, changed]) !== JSON.stringify(wanted))
    throw new Error(
      `An article costs ${[...added, ...changed].join(' ')}, but may cost ${wanted.flat().join(' ')}.`,
    );
  console.log(
    `an article: ${added.length} new files, and 1 line each in ${Object.keys(allowedLines).join(' and ')}`,
  );
  return [...added, ...changed];
}

try {
  copyFolder(copy);
  for (const refused of ['stun', 'about', 'Bad Id', '']) {
    const { status } = spawnSync(process.execPath, ['scripts/new-article.mjs', refused], { cwd: copy });
    if (status === 0) throw new Error(`new:article took "${refused}" as an id.`);
  }
  const before = texts();
  run('generate', ['scripts/new-article.mjs', id]);
  const touched = countTouched(before, texts());
  run('format', tool('prettier', '--check', ...touched));
  run('types', tool('tsc', '-p', 'tsconfig.json'));
  run('lint', tool('eslint', '--max-warnings=0', ...touched.filter((file) => file.endsWith('.ts'))));
  run('words', ['scripts/lint-words.mjs']);
  const decisions = path.join(copy, `src/content/proof.${id}.txt`);
  run('proof', tool('vitest', 'run', '--project=proof', '-t', id), { UPDATE_DECISIONS: '1' });
  if (!existsSync(decisions)) throw new Error('The proof did not write down what is advised.');
  // The start page is heard with one symptom more: its script is written anew (`npm run spoken`), as the README says.
  const parts = ['address', 'case', 'content', 'i18n', 'imports.test.ts', 'reference', 'search'];
  run(
    'unit',
    tool('vitest', 'run', '--project=unit', '--project=dom', ...parts.map((part) => `src/${part}`)),
  );
  run('build', ['scripts/build.mjs']);
  run('browser', tool('playwright', 'test', 'e2e/journeys.spec.ts', '-g', `${id}-`));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}
