// A static server that does what the contract asks of any static server, and nothing more: no fallback, no rewriting.
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};

const policy = (frameAncestors) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${["'self'", ...frameAncestors].join(' ')}`,
    "require-trusted-types-for 'script'",
    'trusted-types wizard-worker',
  ].join('; ');

const decode = (rawPath) => {
  try {
    return decodeURIComponent(rawPath);
  } catch {
    return '';
  }
};

/** The path inside the site that a decoded address asks for, or nothing when it climbs out or lies outside the base. */
function insideSite(decoded, base) {
  if (!decoded.startsWith(`${base}/`)) return undefined;
  const inside = decoded.slice(base.length);
  const climbs = inside.split('/').some((part) => part === '..' || part === '.');
  return climbs || /[\0\\]|\/\//.test(inside) ? undefined : inside;
}

const kindOf = async (file) => {
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory()) return 'folder';
  return found?.isFile() ? 'file' : undefined;
};

/**
 * Serves the folder `dir` under the path `base` and resolves to its address, port and a `close` function.
 * A port that is taken gives way to the next free one; port 0 takes any. `frameAncestors` may embed the pages.
 */
export async function serve({ dir, base = '', port = 0, host = '127.0.0.1', frameAncestors = [] }) {
  const mount = base.replace(/^\/*/, '/').replace(/\/+$/, '');
  const common = {
    'Content-Security-Policy': policy(frameAncestors),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  };

  async function answer(request, response) {
    const send = (status, headers, body) => {
      response.writeHead(status, { ...common, 'Cache-Control': 'no-cache', ...headers });
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    const plain = (status, text, headers) =>
      send(status, { 'Content-Type': types['.txt'], ...headers }, `${text}\n`);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return plain(405, 'Method not allowed', { Allow: 'GET, HEAD' });

    const [rawPath, ...query] = request.url.split('?');
    const search = query.length > 0 ? `?${query.join('?')}` : '';
    const redirect = (to) => send(301, { Location: to + search });
    const decoded = decode(rawPath);
    if (mount && decoded === mount) return redirect(`${rawPath}/`);

    const inside = insideSite(decoded, mount);
    let file = inside && path.join(dir, inside);
    let kind = file && (await kindOf(file));
    if (kind === 'folder') {
      if (!inside.endsWith('/')) return redirect(`${rawPath}/`);
      file = path.join(file, 'index.html');
      kind = await kindOf(file);
    } else if (kind === 'file' && inside.endsWith('/')) kind = undefined;

    if (kind !== 'file') {
      const page = await readFile(path.join(dir, '404.html')).catch(() => undefined);
      return page ? send(404, { 'Content-Type': types['.html'] }, page) : plain(404, 'Not found');
    }
    const { size } = await stat(file);
    response.writeHead(200, {
      ...common,
      'Content-Type': types[path.extname(file)] ?? 'application/octet-stream',
      'Content-Length': size,
      'Cache-Control': inside.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
    if (request.method === 'HEAD') return response.end();
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  const taken = await listen(server, port, host);
  return {
    port: taken,
    url: `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${taken}${encodeURI(mount)}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function listen(server, first, host) {
  const last = first === 0 ? 0 : first + 50;
  for (let port = first; ; port++) {
    try {
      await new Promise((done, fail) => {
        server.once('error', fail);
        server.listen(port, host, () => {
          server.off('error', fail);
          done();
        });
      });
      return server.address().port;
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || port >= last) throw error;
    }
  }
}

/** Serves what the command line names (`--dir --base --port --host`), and says where. */
export async function serveAsAsked(args) {
  const { values } = parseArgs({
    args,
    options: {
      dir: { type: 'string', default: 'dist' },
      base: { type: 'string', default: '' },
      port: { type: 'string', default: '4173' },
      host: { type: 'string', default: '127.0.0.1' },
    },
  });
  const { url } = await serve({ ...values, port: Number(values.port) });
  console.log(`Unstun is at ${url}   (stop with Ctrl+C)`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await serveAsAsked(process.argv.slice(2));
