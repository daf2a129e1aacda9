import { readFileSync, readdirSync } from 'node:fs';
import { get as ask } from 'node:http';
import path from 'node:path';
import { available, startApache, startNginx } from './support/real-server.ts';
import { walkToKnownIssue } from './support/journey.ts';
import { expect, test } from './support/test.ts';

const servers = [
  { name: 'nginx', program: 'nginx', debianPackage: 'nginx-light', start: startNginx },
  { name: 'Apache', program: 'apache2', debianPackage: 'apache2', start: startApache },
] as const;

const policyIn = (text: string): string => /default-src 'none'[^"]*/.exec(text)?.[0] ?? '';

/** Where a server sends on what is asked for under a name and port that it does not have itself, as behind a mapped port. */
const sentOn = (address: string): Promise<string> =>
  new Promise((done, failed) => {
    ask(address, { headers: { host: 'kb.corp.example:8443' } }, (answer) => {
      answer.resume();
      const { location = 'nowhere' } = answer.headers;
      done(`${answer.statusCode} ${new URL(location, 'http://kb.corp.example:8443/').href}`);
    }).on('error', failed);
  });

/** A page without what may differ while it says the same: line ends and the kind of quotation marks. */
const bareHtml = (html: string): string => html.replaceAll('\n', '').replaceAll("'", '"');

for (const { name, program, debianPackage, start } of servers)
  test(`${name} with the shipped file serves every page as it should`, async ({ page }, info) => {
    info.setTimeout(180_000);
    info.skip(
      !available(program, debianPackage),
      `${name} is missing: install the package ${debianPackage}.`,
    );
    const server = await start();
    try {
      for (const language of ['ja', 'en'] as const) {
        await page.goto(`${server.url}${language}/stun/`);
        await walkToKnownIssue(page, language);
        await page.reload();
        await expect(page.locator('[data-verdict="known-issue"]')).toBeVisible();
      }
      const get = async (address: string) => {
        const answer = await fetch(new URL(address, server.url));
        return { status: answer.status, headers: answer.headers, text: await answer.text() };
      };
      const [asset = ''] = readdirSync('dist/assets').filter((file) => file.endsWith('.js'));
      const ours = await get(`assets/${asset}`);
      expect(ours.status).toBe(200);
      expect(ours.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(ours.headers.get('content-type')).toMatch(/javascript; charset=utf-8/);
      const html = await get('en/stun/');
      expect(html.headers.get('cache-control')).toBe('no-cache');
      expect(html.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(html.headers.get('content-security-policy')).toContain(
        "frame-ancestors 'self' https://wiki.example.com;",
      );
      expect(html.headers.get('x-content-type-options')).toBe('nosniff');
      expect(html.headers.get('referrer-policy')).toBe('no-referrer');
      expect(html.headers.get('x-frame-options')).toBeNull();
      expect((await get('content.json')).headers.get('content-type')).toMatch(/application\/json/);
      for (const missing of ['assets/app-00000000.js', 'en/nothing/', 'zz/']) {
        const { status, headers, text } = await get(missing);
        expect([missing, status]).toEqual([missing, 404]);
        expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
        expect(bareHtml(text)).toBe(bareHtml(readFileSync('dist/404.html', 'utf8')));
        expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      }
      const { pathname } = new URL(server.url);
      for (const folder of ['', 'en/stun/'])
        expect(await sentOn(`${server.url}${folder}`.replace(/\/$/, '?datastore=nfs3'))).toBe(
          `301 http://kb.corp.example:8443${pathname}${folder}?datastore=nfs3`,
        );
    } finally {
      server.close();
    }
  });

test('the file for nginx sends on without scheme, name or port, so that a TLS proxy changes nothing', async ({
  page: _,
}, info) => {
  info.skip(!available('nginx', 'nginx-light'), 'nginx is missing: install the package nginx-light.');
  const server = await startNginx();
  try {
    for (const address of [server.url, `${server.url}en/stun/`]) {
      const answer = await fetch(address.replace(/\/$/, ''), { redirect: 'manual' });
      expect(answer.headers.get('location')).toBe(new URL(address).pathname);
    }
  } finally {
    server.close();
  }
});

test('the file for IIS is well-formed, rewrites nothing, and replaces each type before it adds it', async ({
  page,
}) => {
  const text = readFileSync('public/server/web.config', 'utf8');
  const read = await page.evaluate((xml) => {
    const found = new DOMParser().parseFromString(xml, 'text/xml');
    const names = (selector: string, name: string) =>
      [...found.querySelectorAll(selector)].map((one) => one.getAttribute(name));
    return {
      broken: found.querySelector('parsererror')?.textContent ?? '',
      rewrites: found.querySelectorAll('rewrite').length,
      missing: [...found.querySelectorAll('httpErrors > *')].map((one) =>
        [one.tagName, ...['statusCode', 'path', 'responseMode'].map((name) => one.getAttribute(name))].join(),
      ),
      added: names('mimeMap', 'fileExtension'),
      removed: names('staticContent > remove', 'fileExtension'),
      inOrder: [...found.querySelectorAll('mimeMap')].every(
        (one) =>
          one.previousElementSibling?.getAttribute('fileExtension') === one.getAttribute('fileExtension'),
      ),
    };
  }, text);
  expect(read).toMatchObject({ broken: '', rewrites: 0, inOrder: true });
  expect(read.missing).toEqual(['remove,404,,', 'error,404,404.html,File']);
  expect(read.removed).toEqual(read.added);
});

test('all servers say the same policy, and it is the one that all tests run under', async ({ sites }) => {
  const files = ['nginx.conf', '.htaccess', 'web.config'].map((name) =>
    policyIn(readFileSync(path.join('public/server', name), 'utf8')),
  );
  const { headers } = await fetch(sites.root.url);
  const ours = headers.get('content-security-policy')?.replace("'self';", "'self';");
  const bare = (policy: string) => policy.replace(' https://wiki.example.com', '');
  expect(files.map(bare)).toEqual([ours, ours, ours]);
});

test('the product holds only kinds of file that any server knows', () => {
  const known = /\.(html|js|css|svg|png|ico|json|txt)$/;
  const files = readdirSync('dist', { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  expect(files.map(({ name }) => name).filter((name) => !known.test(name))).toEqual([]);
});
