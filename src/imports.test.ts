import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const src = import.meta.dirname;
const root = path.dirname(src);

/** Folders that are layers or stand beside them. Every other folder of src is a place that a person goes to. */
const core = ['engine', 'content', 'evidence', 'case'];
const mayImport: Record<string, readonly string[]> = {
  engine: [],
  content: ['engine'],
  evidence: ['engine', 'content'],
  case: ['engine', 'content', 'evidence'],
  address: ['engine', 'content', 'case'],
  i18n: ['locales', 'engine', 'content', 'address', 'ui'],
  ui: [],
  runbook: ['engine', 'content', 'case', 'address', 'i18n', 'ui'],
  embed: [],
  framed: ['engine', 'content', 'case', 'address', 'ui', 'embed', 'places'],
  app: ['engine', 'content', 'evidence', 'case', 'address', 'i18n', 'ui', 'runbook', 'places', 'framed'],
};
const places = ['engine', 'content', 'evidence', 'case', 'address', 'i18n', 'ui', 'runbook'];

/** Packages each folder may use; a folder that is not listed may use any. */
const mayUse: Record<string, readonly string[]> = {
  ...Object.fromEntries(core.map((folder) => [folder, []])),
  embed: ['valibot'],
  address: ['react'],
  ui: ['react', 'zustand'],
  i18n: ['i18next', 'react'],
};
const forTests = /^(vitest|fast-check|node:.*|typescript|@testing-library\/.*)$/;
const noFolder = ['utils', 'helpers', 'common', 'types', 'hooks', 'services'];

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => file.split(path.sep).join('/'))
  .sort();
const isTest = (file: string) => /\.test\.tsx?$/.test(file);
const folderOf = (file: string) => (file.includes('/') ? file.slice(0, file.indexOf('/')) : '');
const parse = (file: string) =>
  ts.createSourceFile(file, readFileSync(path.join(src, file), 'utf8'), ts.ScriptTarget.Latest, true);

/** Every node of a file, itself included. */
function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}

/** What a file names as imports, exports from elsewhere, dynamic imports and globs. */
function importsOf(file: string): string[] {
  const found: string[] = [];
  for (const node of nodesOf(parse(file))) {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      if (node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
        found.push(node.moduleSpecifier.text);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      if (ts.isStringLiteral(node.argument.literal)) found.push(node.argument.literal.text);
    } else if (ts.isCallExpression(node)) {
      const callee = node.expression.getText();
      if (callee !== 'import' && !callee.startsWith('import.meta.glob')) continue;
      // A glob's first argument is a pattern or a list of them; one that starts with `!` leaves out.
      for (const inside of nodesOf(node.arguments[0]!))
        if (ts.isStringLiteralLike(inside)) found.push(inside.text.replace(/^!/, ''));
        else if (ts.isTemplateHead(inside)) found.push(inside.text);
    }
  }
  return found;
}

/** A named import as `{ kind, to }`: a file of src, a locale, or a package. */
function resolve(file: string, name: string): { kind: 'file' | 'locale' | 'package'; to: string } {
  const bare = name.replace(/\?.*$/, '');
  if (/^#locales\b|(^|\/)locales\//.test(bare)) return { kind: 'locale', to: bare };
  if (bare.startsWith('#src/')) return { kind: 'file', to: bare.slice('#src/'.length) };
  if (/^\.{1,2}\//.test(bare)) return { kind: 'file', to: path.posix.join(path.posix.dirname(file), bare) };
  return { kind: 'package', to: bare };
}

/** Why a file may not import a name, or nothing when it may. */
function objection(file: string, name: string): string | undefined {
  const from = folderOf(file);
  if (from === '') return undefined;
  const { kind, to } = resolve(file, name);
  if (kind === 'package') {
    if (isTest(file) && forTests.test(to)) return undefined;
    const allowed = mayUse[from];
    const known = !allowed || allowed.some((one) => to === one || to.startsWith(`${one}/`));
    return known ? undefined : `${file} may not use the package ${to}`;
  }
  const layers = mayImport[from] ?? places;
  if (kind === 'locale')
    return isTest(file) || layers.includes('locales')
      ? undefined
      : `${file} imports ${name}: only i18n reads locales`;
  if (to.startsWith('..')) return `${file} imports ${name}, which is outside src`;
  if (!to.includes('*') && !existsSync(path.join(src, to)))
    return `${file} imports ${name}, which is no file`;
  const target = folderOf(to);
  const isPlace = !(target in mayImport);
  const points = target === from || layers.includes(target) || (isPlace && layers.includes('places'));
  return points ? undefined : `${file} (${from}) may not import ${name} (${target || 'src'})`;
}

/** A branch of the tree shows steps, and a step shows branches. */
const mayCircle = 'reference/tree-step.tsx reference/tree-branch.tsx';

/** The files of a circle in the order of their imports; none when there is no circle. */
function circleIn(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): string[] => {
    if (way.includes(file)) return way.slice(way.indexOf(file));
    if (done.has(file)) return [];
    done.add(file);
    for (const next of imports.get(file) ?? []) {
      if (`${file} ${next}` === mayCircle) continue;
      const circle = visit(next, [...way, file]);
      if (circle.length > 0) return circle;
    }
    return [];
  };
  return [...imports.keys()].map((file) => visit(file, [])).find((circle) => circle.length > 0) ?? [];
}

describe('imports', () => {
  test('there are files to look at', () => expect(files.length).toBeGreaterThan(5));

  test('every import points the way of the layers', () => {
    const objections = files.flatMap((file) => importsOf(file).map((name) => objection(file, name)));
    expect(objections.filter(Boolean)).toEqual([]);
  });

  test('no files import each other in a circle', () => {
    const named = (file: string) =>
      importsOf(file)
        .map((name) => resolve(file, name))
        .filter(({ kind, to }) => kind === 'file' && files.includes(to))
        .map(({ to }) => to);
    expect(circleIn(new Map(files.map((file) => [file, named(file)])))).toEqual([]);
    expect(circleIn(new Map(Object.entries({ a: ['b'], b: ['c', 'd'], c: [], d: ['b'] })))).toEqual([
      'b',
      'd',
    ]);
  });

  test('the table itself refuses what points back', () => {
    const refused: [string, string][] = [
      ['engine/a.ts', '#src/content/vocabulary.ts'],
      ['content/a.ts', '#src/evidence/redact.ts'],
      ['content/a.ts', 'react'],
      ['ui/a.tsx', '#src/engine/types.ts'],
      ['ui/a.tsx', 'i18next'],
      ['wizard/a.tsx', '#src/app/paths.ts'],
      ['runbook/a.tsx', '#src/wizard/step.ts'],
      ['wizard/a.tsx', '#locales/ja/ui.json'],
      ['wizard/a.tsx', '../../locales/ja/ui.json'],
      ['embed/a.ts', '#src/ui/a.tsx'],
      ['app/a.ts', '#src/engine/no-such-file.ts'],
    ];
    for (const [file, name] of refused) expect(objection(file, name), `${file} → ${name}`).toBeDefined();
  });
});

describe('files', () => {
  test('folders are named after things of the product', () => {
    const folders = new Set(files.flatMap((file) => path.posix.dirname(file).split('/')));
    expect([...folders].filter((folder) => noFolder.includes(folder))).toEqual([]);
  });

  test('no file only passes on what others export', () => {
    const barrels = files.filter((file) => {
      const { statements } = parse(file);
      const passesOn = (node: ts.Statement) => ts.isExportDeclaration(node) && node.moduleSpecifier;
      return /(^|\/)index\.tsx?$/.test(file) || (statements.length > 0 && statements.every(passesOn));
    });
    expect(barrels).toEqual([]);
  });

  test('packs hold data and no function', () => {
    const packs = files.filter((file) => file.startsWith('content/packs/') && !isTest(file));
    const functions = packs.flatMap((file) =>
      [...nodesOf(parse(file))].filter(ts.isFunctionLike).map((node) => `${file}: ${node.getText()}`),
    );
    expect(functions).toEqual([]);
  });

  test('names are in kebab case', () => {
    const names = files.flatMap((file) => file.split('/'));
    expect(names.filter((name) => !/^[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(name))).toEqual([]);
  });

  test('every package that is imported is a direct dependency', () => {
    const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const used = files
      .filter((file) => !isTest(file))
      .flatMap((file) => importsOf(file).map((name) => resolve(file, name)))
      .filter(({ kind, to }) => kind === 'package' && !/^(node:|vite|virtual:)/.test(to))
      .map(({ to }) => to.match(/^(@[^/]+\/)?[^/]+/)![0]);
    expect([...new Set(used)].filter((name) => !(name in dependencies))).toEqual([]);
  });
});
