import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { packIds } from '#src/content/catalogue.ts';

const root = path.resolve(import.meta.dirname, '../..');
const words = import.meta.glob<object>('../../locales/en/*.json', { eager: true, import: 'default' });
/** Words of articles are held to the ids of their packs by a test of their own; these are put in, or measured, by the build. */
const ofArticles = new RegExp(`^(facts|(${packIds.join('|')})(-fixes)?)$`);
const ofTheBuild = /^(embed:(host|file|notStarted)|map:answers)\./;

/** Every key of a words file as `file:key`, plural forms as one. */
function* keysOf(value: unknown, key: string): Generator<string> {
  if (typeof value === 'string') yield key.replace(/_(zero|one|two|few|many|other)$/, '');
  else
    for (const [name, inside] of Object.entries(value as object))
      yield* keysOf(inside, key.endsWith(':') ? key + name : `${key}.${name}`);
}
const keys = new Set(
  Object.entries(words)
    .map(([file, texts]) => [path.basename(file, '.json'), texts] as const)
    .filter(([file]) => !ofArticles.test(file))
    .flatMap(([file, texts]) => [...keysOf(texts, `${file}:`)]),
);

/** Every text in the product's code that names a key: a literal, or a template with `@` for each `${…}`, which may be one part of a key. */
function* namesIn(node: ts.Node): Generator<string> {
  if (ts.isStringLiteralLike(node)) yield escaped(node.text);
  else if (ts.isTemplateExpression(node))
    yield (
      escaped(node.head.text) + node.templateSpans.map((span) => `@${escaped(span.literal.text)}`).join('')
    );
  for (const child of node.getChildren()) yield* namesIn(child);
}
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const sources = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
  .map((file) => readFileSync(path.join(root, 'src', file), 'utf8'));
const names = new Set(
  sources.flatMap((text) => [...namesIn(ts.createSourceFile('x.tsx', text, ts.ScriptTarget.Latest, true))]),
);
/** A name of a key says its file first; one that could be any key at all says nothing. */
const patterns = [...names]
  .filter((name) => /^[^:\s]*:[^:\s]+$/.test(name) && /[a-z]/i.test(name))
  .map((name) => new RegExp(`^${name.replaceAll('@', '[^.:]+')}$`));

test('every key of the words is used by the product', () => {
  const used = (key: string) => ofTheBuild.test(key) || patterns.some((pattern) => pattern.test(key));
  expect([...keys].filter((key) => !used(key))).toEqual([]);
  expect(keys.size).toBeGreaterThan(300);
});
