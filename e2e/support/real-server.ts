import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from './free-port.ts';

const shipped = (name: string) => readFileSync(path.join('public/server', name), 'utf8');

/** Whether a program can be run; on Debian as root it is installed first when it is missing. */
export function available(program: 'nginx' | 'apache2' | 'pdftotext', debianPackage: string): boolean {
  const works = () => spawnSync(program, ['-v']).status === 0;
  if (works() || process.platform !== 'linux' || process.getuid?.() !== 0) return works();
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { env });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debianPackage], { env });
  return works();
}

/** A line of a shipped file with what an administrator is told to change; fails when the file has no such line. */
function changed(text: string, before: string, after: string): string {
  if (!text.includes(before)) throw new Error(`The shipped file has no ${before}.`);
  return text.replaceAll(before, after);
}

/** A real web server with the built product below a path. */
export interface RealServer {
  readonly url: string;
  readonly close: () => void;
}

async function running(child: ChildProcess, folder: string, url: string): Promise<RealServer> {
  let said = '';
  child.stderr?.on('data', (part: Buffer) => (said += part.toString()));
  const close = (): void => {
    child.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  };
  for (let turn = 0; turn < 100; turn++) {
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return { url, close };
    await new Promise((done) => setTimeout(done, 100));
  }
  close();
  throw new Error(`The server at ${url} did not start. ${said}`);
}

function newFolder(where: string): { folder: string; site: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'unstun-'));
  const site = path.join(folder, where);
  cpSync('dist', site, { recursive: true });
  spawnSync('chmod', ['-R', 'a+rX', folder]);
  return { folder, site };
}

/** nginx with the shipped file; only port, name and folder are changed, as its first lines say. */
export async function startNginx(): Promise<RealServer> {
  const { folder, site } = newFolder('unstun');
  const port = await freePort();
  let conf = changed(shipped('nginx.conf'), 'listen 80;', `listen 127.0.0.1:${port};`);
  conf = changed(conf, 'server_name kb.example.com;', 'server_name _;');
  conf = changed(conf, '/var/www/unstun/', `${site}/`);
  writeFileSync(path.join(folder, 'unstun.conf'), conf);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  writeFileSync(
    path.join(folder, 'nginx.conf'),
    `daemon off; pid ${folder}/pid; error_log stderr; events {}
     http { include /etc/nginx/mime.types; access_log off; ${temporary.join(' ')} include ${folder}/unstun.conf; }`,
  );
  const args = ['-c', path.join(folder, 'nginx.conf'), '-p', folder];
  const check = spawnSync('nginx', ['-t', ...args], { encoding: 'utf8' });
  if (check.status !== 0 || check.stderr.includes('[warn]'))
    throw new Error(`nginx does not like the shipped file: ${check.stderr}`);
  return running(spawn('nginx', args), folder, `http://127.0.0.1:${port}/unstun/`);
}

/** Apache with the shipped `.htaccess` in the folder itself, allowed what its first lines ask for; the file names no path. */
export async function startApache(): Promise<RealServer> {
  const { folder, site } = newFolder('kb/tools');
  const port = await freePort();
  writeFileSync(path.join(site, '.htaccess'), shipped('.htaccess'));
  mkdirSync(path.join(folder, 'run'));
  const modules = ['mpm_event', 'authz_core', 'mime', 'dir', 'headers', 'filter', 'deflate'];
  writeFileSync(
    path.join(folder, 'apache.conf'),
    `${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${folder}/run/pid
DefaultRuntimeDir ${folder}/run
ErrorLog ${folder}/error.log
User www-data
Group www-data
TypesConfig /etc/mime.types
DocumentRoot ${folder}
<Directory ${folder}>
  Require all granted
  AllowOverride FileInfo
</Directory>
`,
  );
  const args = ['-d', folder, '-f', path.join(folder, 'apache.conf'), '-DFOREGROUND'];
  return running(spawn('apache2', args), folder, `http://127.0.0.1:${port}/kb/tools/`);
}
