import type { Config } from '#src/deployment/config.ts';

const NOTHING: Config = { allowedHosts: [] };
const LONGEST = 20_000;
let asked: Promise<Config> | undefined;

/**
 * The deployer's settings from `config.json` in the product's own folder; asked for once. Without the file, or with one
 * that cannot be read, everything stays as it is by default, and the console says so.
 */
export function loadConfig(): Promise<Config> {
  asked ??= load().catch((error: unknown) => {
    complain(error instanceof Error ? error.message : String(error));
    return NOTHING;
  });
  return asked;
}

async function load(): Promise<Config> {
  if (Symbol.for('unstun.parts') in globalThis || !location.protocol.startsWith('http')) return NOTHING;
  const folder = import.meta.env.DEV
    ? new URL('/', location.href)
    : new URL(/* @vite-ignore */ '..', import.meta.url);
  const answer = await fetch(new URL('config.json', folder));
  if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
  const text = await answer.text();
  if (text.length > LONGEST) throw new Error('it is too large');
  const given: unknown = JSON.parse(text);
  if (typeof given === 'object' && given !== null && Object.keys(given).length === 0) return NOTHING;
  const { readConfig } = await import('#src/deployment/config.ts');
  return readConfig(given, complain);
}

function complain(problem: string): void {
  // eslint-disable-next-line no-console -- The one place where a deployer can learn of it.
  console.warn(`config.json: ${problem}. The default holds.`);
}
