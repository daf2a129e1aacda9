// `npm start`: install, build and serve, each only when needed. `-- --port 8080 --base /a/b --host 0.0.0.0` reach the server.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { ensureDependencies, root } from './install.mjs';
import { serveAsAsked } from './serve.mjs';

const sources = ['src', 'locales', 'public', 'scripts', 'index.html', 'vite.config.ts', 'package-lock.json'];

const timesBelow = (name) => {
  const place = path.join(root, name);
  const found = statSync(place, { throwIfNoEntry: false });
  if (!found) return [];
  if (!found.isDirectory()) return [found.mtimeMs];
  return readdirSync(place, { recursive: true }).map((inside) => statSync(path.join(place, inside)).mtimeMs);
};

try {
  ensureDependencies();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
process.chdir(root);
const built = statSync('dist/index.html', { throwIfNoEntry: false })?.mtimeMs ?? 0;
if (sources.flatMap(timesBelow).some((time) => time > built)) {
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
await serveAsAsked(process.argv.slice(2));
