import * as v from 'valibot';

const origin = v.pipe(
  v.string(),
  v.check(
    (text) => URL.canParse(text) && new URL(text).origin === text,
    'must be like https://wiki.example.com',
  ),
);
const address = v.pipe(
  v.string(),
  v.maxLength(500),
  v.check(
    (text) => URL.canParse(text) && /^(?:https?|mailto):$/.test(new URL(text).protocol),
    'must be https or mailto',
  ),
);
const label = v.pipe(v.string(), v.minLength(1), v.maxLength(80));

/** What whoever runs the site may set in `config.json`; docs/deploy.md describes each. */
const settings = {
  allowedHosts: v.pipe(v.array(origin), v.maxLength(100)),
  defaultLanguage: v.picklist(['ja', 'en']),
  support: v.object({ address, label: v.object({ ja: label, en: label }) }),
  feedback: address,
};

/** The settings that hold; what is absent or cannot be used is left out. */
export interface Config {
  readonly allowedHosts: readonly string[];
  readonly defaultLanguage?: 'ja' | 'en';
  readonly support?: {
    readonly address: string;
    readonly label: { readonly ja: string; readonly en: string };
  };
  readonly feedback?: string;
}

/** Reads what stood in `config.json`. A setting that cannot be used is named by `complain`; the others still hold. */
export function readConfig(given: unknown, complain: (problem: string) => void): Config {
  const config: Record<string, unknown> = {};
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    complain('it is not an object');
    return { allowedHosts: [] };
  }
  for (const [name, schema] of Object.entries(settings)) {
    const value: unknown = Object.hasOwn(given, name) ? given[name as keyof typeof given] : undefined;
    if (value === undefined) continue;
    const read = v.safeParse(schema, value);
    if (read.success) config[name] = read.output;
    else complain(`"${name}": ${read.issues[0].message}`);
  }
  return { allowedHosts: [], ...config };
}
