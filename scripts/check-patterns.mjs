// Checks every regular expression of src for inputs that make it slow. What was found safe once is remembered.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import ts from 'typescript';
import { root } from './install.mjs';

const require = createRequire(import.meta.url);
process.env.RECHECK_BACKEND = hasNativeChecker() ? 'native' : 'pure';
const { check } = require('recheck');
const { version } = require('recheck/package.json');

// Counted in steps, not in seconds, so that a busy machine finds the same: 500 steps for each of 10,000 characters. The search is done on
// texts of 600, which are made that long when one takes 20 steps a character: what grows to the 500 has 30 there, if it grows with the square.
const limits = {
  timeout: 120_000,
  attackTimeout: null,
  attackLimit: 5e6,
  maxAttackStringSize: 1e4,
  incubationTimeout: null,
  incubationLimit: 1.2e4,
  maxGeneStringSize: 600,
};
/** What a judgement holds for. */
const judge = `${version} ${JSON.stringify(limits)}`;
const allowed = require('./patterns-allowed.json');
const memory = path.join(root, '.cache', 'patterns.json');
const safe = new Set(recall());

function hasNativeChecker() {
  const system = { linux: 'linux', darwin: 'macos', win32: 'windows' }[process.platform];
  try {
    return Boolean(require.resolve(`recheck-${system}-${process.arch}/package.json`));
  } catch {
    return false;
  }
}

function recall() {
  try {
    const remembered = require(memory);
    return remembered.judge === judge ? remembered.safe : [];
  } catch {
    return [];
  }
}

/** Every regular expression of a source file; one that is put together at run time has no `text`. */
function patternsOf(file) {
  const text = readFileSync(path.join(root, file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    const at = `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    if (ts.isRegularExpressionLiteral(node)) found.push({ file, at, text: node.text });
    else if (ts.isNewExpression(node) || ts.isCallExpression(node))
      if (node.expression.getText() === 'RegExp') found.push({ file, at, made: node.getText() });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** What is wrong with a pattern, or nothing when it is safe. */
async function objection({ text }) {
  if (!text) return 'is made at run time and cannot be checked';
  if (safe.has(text)) return undefined;
  const end = text.lastIndexOf('/');
  const result = await check(text.slice(1, end), text.slice(end + 1), limits);
  if (result.status === 'vulnerable')
    return `takes ${result.complexity.summary} time, e.g. for ${result.attack.pattern}`;
  if (result.status === 'unknown') return `could not be judged (${result.error.kind}): make it simpler`;
  safe.add(text);
  return undefined;
}

const files = readdirSync(path.join(root, 'src'), { recursive: true })
  .map((file) => path.join('src', file).split(path.sep).join('/'))
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file));
const found = files.flatMap(patternsOf);
const excuse = ({ file, text, made }) =>
  allowed.find((one) => one.file === file && one.pattern === (text ?? made));

const findings = [];
const waiting = found.filter((pattern) => !excuse(pattern));
await Promise.all(
  [1, 2].map(async () => {
    for (let pattern = waiting.pop(); pattern; pattern = waiting.pop()) {
      const wrong = await objection(pattern);
      if (wrong) findings.push(`${pattern.at} ${pattern.text ?? pattern.made}\n  ${wrong}`);
    }
  }),
);
for (const one of allowed) {
  const name = `patterns-allowed.json: ${one.pattern}`;
  if (!found.some((pattern) => excuse(pattern) === one))
    findings.push(`${name}\n  is no longer in ${one.file}`);
  if (!one.reason || !(one.maxLength > 0)) findings.push(`${name}\n  needs a reason and a maxLength`);
}

mkdirSync(path.dirname(memory), { recursive: true });
writeFileSync(memory, JSON.stringify({ judge, safe: [...safe] }));
for (const finding of findings.sort()) console.error(finding);
console.log(`${found.length} patterns, ${allowed.length} allowed by name, ${findings.length} findings`);
process.exit(findings.length > 0 ? 1 : 0);
