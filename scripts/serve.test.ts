import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Site } from './serve.mjs';

let scratch: string;
let site: Site;
const get = (address: string, from: Site = site) => fetch(new URL(address, from.url), { redirect: 'manual' });

/** What comes back for a request line sent as it is; `fetch` would tidy the path first. */
const raw = (target: string) =>
  new Promise<string>((done, fail) => {
    let text = '';
    const socket = connect(site.port, '127.0.0.1', () =>
      socket.write(`GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`),
    );
    socket.on('data', (part) => (text += part.toString()));
    socket.on('end', () => done(text)).on('error', fail);
  });

beforeAll(async () => {
  scratch = mkdtempSync(path.join(tmpdir(), 'serve-'));
  const dir = path.join(scratch, 'dist');
  mkdirSync(path.join(dir, 'ja', 'stun'), { recursive: true });
  mkdirSync(path.join(dir, 'assets'));
  writeFileSync(path.join(scratch, 'secret.txt'), 'outside');
  writeFileSync(path.join(dir, 'index.html'), 'start');
  writeFileSync(path.join(dir, 'ja', 'stun', 'index.html'), '日本語');
  writeFileSync(path.join(dir, 'assets', 'app.js'), 'void 0');
  site = await serve({ dir });
});
afterAll(async () => {
  await site.close();
  rmSync(scratch, { recursive: true });
});

describe('pages', () => {
  test('a folder with a slash is its index page', async () => {
    const response = await get('ja/stun/?esxi=7.x');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toBe('日本語');
  });

  test('a folder without a slash is sent to the one with it, and the query goes along', async () => {
    const response = await get('ja/stun?datastore=nfs3&tried=a:b,c:d?');
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/ja/stun/?datastore=nfs3&tried=a:b,c:d?');
  });

  test.each(['ja/quiesce/', 'ja/', 'assets/old.js', 'index.html/', '%E0%A4%A'])(
    '%s does not exist: 404, never another page',
    async (address) => {
      const response = await get(address);
      expect(response.status).toBe(404);
      expect(response.headers.get('cache-control')).toBe('no-cache');
    },
  );

  test('404.html is the body of an unknown address when the site has one', async () => {
    const page = path.join(scratch, 'dist', '404.html');
    writeFileSync(page, 'nothing here');
    const response = await get('nowhere/');
    rmSync(page);
    expect([response.status, await response.text()]).toEqual([404, 'nothing here']);
  });

  test('only GET and HEAD are answered', async () => {
    expect((await fetch(site.url, { method: 'POST' })).status).toBe(405);
    const head = await fetch(site.url, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length')]).toEqual([200, '5']);
  });
});

describe('headers', () => {
  test('every answer carries the policy', async () => {
    for (const address of ['', 'nowhere', 'ja/stun']) {
      const { headers } = await get(address);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
      expect(policy).toContain("frame-ancestors 'self';");
      expect(policy).toMatch(/require-trusted-types-for 'script'; trusted-types wizard-worker$/);
      expect(policy).not.toContain('unsafe');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    }
  });

  test('assets are kept for ever, pages are asked for again', async () => {
    expect((await get('assets/app.js')).headers.get('cache-control')).toBe(
      'public, max-age=31536000, immutable',
    );
    expect((await get('')).headers.get('cache-control')).toBe('no-cache');
  });

  test('hosts that may embed the pages are named in the policy', async () => {
    const open = await serve({ dir: path.join(scratch, 'dist'), frameAncestors: ['http://wiki.example'] });
    const { headers } = await get('', open);
    await open.close();
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self' http://wiki.example;");
  });
});

describe('outside the site', () => {
  test.each([
    '/../secret.txt',
    '/ja/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/ja//../../secret.txt',
    '//ja/stun',
    '/index.html%00.js',
  ])('%s is refused', async (target) => {
    const text = await raw(target);
    expect(text).toMatch(/^HTTP\/1\.1 404 /);
    expect(text).not.toContain('outside');
  });
});

describe('a path of its own', () => {
  test('a Japanese path with a space is served, and nothing above it', async () => {
    const nested = await serve({ dir: path.join(scratch, 'dist'), base: '/日本語 パス/' });
    const folder = await get('ja/stun?x=1', nested);
    const above = await fetch(`http://127.0.0.1:${nested.port}/`);
    const bare = await fetch(nested.url.slice(0, -1), { redirect: 'manual' });
    await nested.close();
    const mount = encodeURI('/日本語 パス/');
    expect(nested.url).toBe(`http://127.0.0.1:${nested.port}${mount}`);
    expect(folder.headers.get('location')).toBe(`${mount}ja/stun/?x=1`);
    expect(above.status).toBe(404);
    expect([bare.status, bare.headers.get('location')]).toEqual([301, mount]);
  });

  test('a port that is taken gives way to the next one', async () => {
    const second = await serve({ dir: path.join(scratch, 'dist'), port: site.port });
    await second.close();
    expect(second.port).toBeGreaterThan(site.port);
  });
});
