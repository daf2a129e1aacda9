// Checks the lockfile: few direct packages at run time, and only licences that we may pass on.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './install.mjs';

const mostDirect = 12;
const shipped = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD']);
/** Only tools that build and test the product have these; nothing of them is passed on. */
const toolsOnly = new Set([
  'MPL-2.0',
  'MIT-0',
  'CC0-1.0',
  'BlueOak-1.0.0',
  'Python-2.0',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'WTFPL',
]);
/** Tools whose package.json names no licence, with the one that their readme gives. */
const stated = { format: 'MIT' };

const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
const findings = [];

for (const [place, { license, dev, version }] of Object.entries(packages)) {
  if (place === '') continue;
  const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const choices = (license ?? stated[name] ?? 'no licence').replace(/[()]/g, '').split(' OR ');
  const fits = choices.some((choice) => shipped.has(choice) || (dev && toolsOnly.has(choice)));
  if (!fits) findings.push(`${name}@${version}${dev ? ' (tool)' : ''}: ${choices.join(' or ')}`);
}
const { dependencies = {}, devDependencies = {} } = packages[''];
const direct = Object.keys(dependencies);
if (direct.length > mostDirect)
  findings.push(`${direct.length} direct packages at run time; ${mostDirect} at most`);
for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
  if (!/^\d/.test(version)) findings.push(`${name} is not pinned to one version: ${version}`);

for (const finding of findings) console.error(finding);
const shippedCount = Object.values(packages).filter(({ dev }) => !dev).length - 1;
console.log(
  `${direct.length} direct packages at run time (${shippedCount} in all), ${findings.length} findings`,
);
process.exitCode = findings.length > 0 ? 1 : 0;
