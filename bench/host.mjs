// Serves a built folder over HTTP/2, compressed beforehand, so that nothing but the site is measured.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
};

/** An empty page, opened first so that starting the page's process is not timed. */
export const blank = '/blank';

let certificate;
function selfSigned() {
  if (certificate) return certificate;
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const [key, cert] = ['key', 'cert'].map((name) => path.join(folder, name));
  const made =
    '-x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost'.split(' ');
  execFileSync('openssl', ['req', ...made, '-keyout', key, '-out', cert], { stdio: 'ignore' });
  certificate = { key: readFileSync(key), cert: readFileSync(cert) };
  rmSync(folder, { recursive: true });
  return certificate;
}

/** Serves a folder and resolves to its origin, the brotli bytes of each address, and a `close` function. */
export async function host(folder) {
  const files = new Map();
  for (const name of readdirSync(folder, { recursive: true })) {
    const file = path.join(folder, name);
    if (!statSync(file).isFile()) continue;
    const type = types[path.extname(file).slice(1)] ?? 'application/octet-stream';
    files.set(`/${name.split(path.sep).join('/')}`, { type, body: brotliCompressSync(readFileSync(file)) });
  }
  const server = createSecureServer({ ...selfSigned(), allowHTTP1: true }, (request, response) => {
    const address = decodeURIComponent(request.url.split('?')[0]);
    const found = files.get(address.endsWith('/') ? `${address}index.html` : address);
    if (address === blank) {
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end('<!doctype html><link rel="icon" href="data:,">');
    } else if (found) {
      response.writeHead(200, {
        'content-type': `${found.type}; charset=utf-8`,
        'content-encoding': 'br',
        'content-length': found.body.length,
        'cache-control': 'max-age=600',
      });
      response.end(found.body);
    } else response.writeHead(404).end();
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `https://localhost:${server.address().port}`,
    scriptBytes: (address) => {
      const found = files.get(address);
      return found?.type === types.js ? found.body.length : 0;
    },
    close: () => server.close(),
  };
}
