// `npm run release`: builds the product and writes what is handed on to build/release: the archive, the single file, the
// bill of materials, the licences of others and the check sums. `-- --twice` builds a second time and compares all bytes.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensureDependencies, root } from './install.mjs';
import { thirdPartyNotices } from './notices.mjs';
import { releaseDocuments } from './release-documents.mjs';
import { zip } from './zip.mjs';

const out = path.join(root, 'build', 'release');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const read = (...parts) => readFileSync(path.join(root, ...parts));

/** What a command prints; throws with its errors when it fails. */
function printed(command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64e6,
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed.\n${stderr}`);
  return stdout;
}

/** All files below a folder, as `[name, content]` with the names as they will stand in the archive. */
const below = (folder, as) =>
  readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => [
      `${as}/${path.relative(path.join(root, folder), file).split(path.sep).join('/')}`,
      readFileSync(file),
    ]);

/** The bill of materials of what runs in the browser, without the moment and the random number that npm puts in. */
function billOfMaterials() {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'];
  const { serialNumber: _, ...bill } = JSON.parse(printed('npm', args));
  delete bill.metadata?.timestamp;
  return `${JSON.stringify(bill, null, 1)}\n`;
}

function release() {
  printed(process.execPath, ['scripts/build.mjs']);
  const bill = billOfMaterials();
  const notices = thirdPartyNotices(root);
  const folder = `unstun-${version}`;
  const archive = zip([
    ...below('dist', `${folder}/site`),
    ...below('public/server', `${folder}/server`),
    ...releaseDocuments.map(([name, here]) => [`${folder}/${name}`, read(here)]),
    [`${folder}/unstun.html`, read('dist', 'unstun.html')],
    [`${folder}/sbom.cdx.json`, Buffer.from(bill)],
    [`${folder}/THIRD-PARTY-NOTICES.txt`, Buffer.from(notices)],
  ]);
  const files = [
    [`${folder}.zip`, archive],
    ['THIRD-PARTY-NOTICES.txt', Buffer.from(notices)],
    ['sbom.cdx.json', Buffer.from(bill)],
    ['unstun.html', read('dist', 'unstun.html')],
  ];
  const sums = files.map(([name, content]) => {
    const sum = createHash('sha256').update(content).digest('hex');
    return `${sum}  ${name}`;
  });
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  for (const [name, content] of [...files, ['SHA256SUMS', `${sums.join('\n')}\n`]])
    writeFileSync(path.join(out, name), content);
  return sums.join('\n');
}

ensureDependencies();
const first = release();
console.log(first);
if (process.argv.includes('--twice')) {
  const second = release();
  if (second !== first) throw new Error(`The second build differs:\n${second}`);
  console.log('Two builds are byte-equal.');
}
console.log(`Written to ${path.relative(root, out)}`);
