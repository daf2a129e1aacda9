import { spawn, type ChildProcess } from 'node:child_process';

/** A program that runs beside the tests. */
export interface Program<R> {
  /** What showed that it is ready. */
  readonly ready: R;
  /** Everything it has printed so far. */
  readonly said: () => string;
  readonly stop: () => Promise<void>;
}

interface Options<R> {
  readonly args: readonly string[];
  /** Looks at what the program has printed, or elsewhere, and gives back something once it is ready. */
  readonly ready: (said: string) => R | undefined | Promise<R | undefined>;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts a program and resolves once it is ready; rejects with its words when it ends before, or is not ready within 30 s. */
export async function startProgram<R>(
  file: string,
  { args, ready, env = {} }: Options<R>,
): Promise<Program<R>> {
  const child = spawn(file, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const kill = (): boolean => child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  let text = '';
  child.on('error', (error) => (text += error.message));
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => (text += part));
  for (let turn = 0; turn < 600; turn++) {
    const found = await ready(text);
    if (found !== undefined) return { ready: found, said: () => text, stop: () => stop(child) };
    if (child.pid === undefined || hasEnded(child)) break;
    await new Promise((done) => setTimeout(done, 50));
  }
  kill();
  throw new Error(`${file} did not start. It said: ${text}`);
}

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

/** Asks a program to end, and makes it end after 5 s. */
async function stop(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 5000);
  await ended;
  clearTimeout(late);
}
