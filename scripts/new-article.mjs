// `npm run new:article <id>`: writes a small third article that passes every check, to be replaced bit by bit by a real one.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './install.mjs';
import { readWords } from './read-words.mjs';

const [id = ''] = process.argv.slice(2);
const at = (file) => path.join(root, file);
const read = (file) => readFileSync(at(file), 'utf8');
const template = (name) => read(`scripts/article/${name}`);
const written = [];
const write = (file, text) => {
  writeFileSync(at(file), text);
  written.push(file);
};

const objection = () => {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
    return 'Say an id in small letters: npm run new:article disk-lock';
  if (existsSync(at(`src/content/packs/${id}.ts`))) return `There is an article ${id} already.`;
  if (read('src/address/place.ts').includes(`'${id}'`)) return `${id} is the address of another page.`;
  return undefined;
};
const problem = objection();
if (problem) {
  console.error(problem);
  process.exit(1);
}

/** The letter that begins the statements' ids: the first that no other article has. E is for what comes from elsewhere. */
const taken = readdirSync(at('src/content/packs'))
  .filter((file) => file.endsWith('-article.ts'))
  .map((file) => read(`src/content/packs/${file}`).match(/statements = \[\s*'([A-Z])/)?.[1]);
const letter = [...'ABCDFGHIJKLMNOPRTUVWXYZ'].find((one) => !taken.includes(one));
const filled = (text) => text.replaceAll('{id}', id).replaceAll('{s}', letter);

for (const [name, file] of [
  ['pack', `src/content/packs/${id}.ts`],
  ['runbooks', `src/content/packs/${id}-runbooks.ts`],
  ['article', `src/content/packs/${id}-article.ts`],
  ['journeys', `src/content/journeys/${id}.ts`],
])
  write(file, filled(template(`${name}.ts.txt`)));

/** Puts a line at the end of the first object of a file. */
function addLine(file, line) {
  const text = read(file);
  const end = text.indexOf('\n} as const;');
  if (end < 0) throw new Error(`${file} has no object that ends in "} as const;".`);
  write(file, `${text.slice(0, end)}\n  ${line}${text.slice(end)}`);
}
const fixes = [...template('pack.ts.txt').matchAll(/id: '([a-z-]+)',\s*scope/g)].map(([, fix]) => `'${fix}'`);
addLine('src/content/catalogue.ts', `${/-/.test(id) ? `'${id}'` : id}: [${fixes.join(', ')}],`);

const words = JSON.parse(filled(template('words.json')));
for (const fact of Object.keys(words.en.pack.into.facts))
  if (!read('src/content/vocabulary.ts').includes(`'${fact}'`))
    addLine('src/content/vocabulary.ts', `'${fact}': yesNo,`);

/** What of some words is not said yet: the example's fact has its names already where the example was written twice. */
const notYetSaid = (words, said = {}) =>
  Object.fromEntries(
    Object.entries(words)
      .filter(([key, text]) => typeof text !== 'string' || said[key] === undefined)
      .map(([key, text]) => [key, typeof text === 'string' ? text : notYetSaid(text, said[key])])
      .filter(([, text]) => typeof text === 'string' || Object.keys(text).length > 0),
  );
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
for (const [language, { pack, fixes }] of Object.entries(words)) {
  const said = Object.fromEntries(
    Object.keys(pack.into).map((name) => [name, readWords(root, language, name)]),
  );
  write(`locales/${language}/${id}.json`, json({ ...pack, into: notYetSaid(pack.into, said) }));
  write(`locales/${language}/${id}-fixes.json`, json(fixes));
}

spawnSync(
  process.execPath,
  [at('node_modules/prettier/bin/prettier.cjs'), '--write', '--log-level=warn', ...written],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
console.log(`The article ${id} stands in:
${[...new Set(written)].map((file) => `  ${file}`).join('\n')}

It is an example that passes every check. Now:
  1. ${id}-article.ts: the vendor's page and the ids of its statements.
  2. ${id}.ts: questions and fixes; their ids also in catalogue.ts, new facts in vocabulary.ts.
  3. ${id}-runbooks.ts: what to do for each fix. Words of all this in both languages, in ${id}.json and ${id}-fixes.json;
     what other pages show of the article stands in ${id}.json under "into".
  4. journeys/${id}.ts: a few walks.
  5. UPDATE_DECISIONS=1 npm run proof, and npm run spoken: both write down what is to be committed. Then npm test.`);
