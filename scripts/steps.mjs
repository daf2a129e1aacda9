// What `npm test` does, begun in this order, as many steps at once as there are cores. Each is one or more tools, run one after the other with Node itself.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './install.mjs';

const reports = path.join(root, '.cache', 'tests');
const reportOf = (step) => path.join(reports, `${step}.json`);

/** The arguments for Node that start a tool of a dependency, whatever the system calls its command. */
export const tool = (name, ...args) => {
  const packages = { tsc: 'typescript', playwright: '@playwright/test' };
  const folder = path.join('node_modules', packages[name] ?? name);
  const { bin } = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
  return [path.join(folder, typeof bin === 'string' ? bin : bin[name]), ...args];
};

const vitest = (step, ...args) =>
  tool('vitest', 'run', ...args, '--reporter=json', `--outputFile.json=${reportOf(step)}`);

const vitestCounts = (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests });
const playwrightCounts = ({ stats }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected,
});
const vitestLines = /^[ \t]*(Test Files|Tests)\s.*$/gm;
const playwrightLines = /^[ \t]+\d+ (failed|interrupted|flaky|skipped|did not run|passed)\b.*$/gm;

const playwright = (step, projectsOf) => ({
  commands: (others) => [
    tool(
      'playwright',
      'test',
      ...projectsOf(others).map((project) => `--project=${project}`),
      '--reporter=list,json',
    ),
  ],
  env: { PLAYWRIGHT_JSON_OUTPUT_FILE: reportOf(step) },
  report: reportOf(step),
  counts: playwrightCounts,
  summary: playwrightLines,
});

/**
 * `commands` are made when the step starts, so that a missing dependency shows there. `needs` names a step that
 * must have worked; `alone` that it has the machine to itself, and what it prints is shown as it comes; `browser` that Chromium is used, `others` that the commands take the other browsers found. Runners also say where their JSON report is, how to count it, and which lines are their summary.
 */
export const steps = [
  { name: 'article', browser: true, commands: () => [['scripts/try-article.mjs']] },
  { name: 'patterns', commands: () => [['scripts/check-patterns.mjs']] },
  { name: 'format', commands: () => [tool('prettier', '--check', '--log-level=warn', '.')] },
  { name: 'lint', commands: () => [tool('eslint', '.', '--max-warnings=0')] },
  {
    name: 'types',
    commands: () => [tool('tsc', '-p', 'tsconfig.json'), tool('tsc', '-p', 'tsconfig.core.json')],
  },
  { name: 'unused', commands: () => [tool('knip')] },
  { name: 'words', commands: () => [['scripts/lint-words.mjs']] },
  { name: 'licences', commands: () => [['scripts/check-licences.mjs']] },
  {
    name: 'proof',
    commands: () => [vitest('proof', '--project=proof', '--reporter=verbose', '--disable-console-intercept')],
    report: reportOf('proof'),
    counts: vitestCounts,
    summary: vitestLines,
  },
  { name: 'build', commands: () => [['scripts/build.mjs']] },
  { name: 'sizes', needs: 'build', commands: () => [['scripts/sizes.mjs']] },
  {
    name: 'unit',
    alone: true,
    commands: () => [vitest('unit', '--project=unit', '--project=dom', '--reporter=default')],
    report: reportOf('unit'),
    counts: vitestCounts,
    summary: vitestLines,
  },
  {
    name: 'browser',
    alone: true,
    browser: true,
    needs: 'build',
    ...playwright('browser', () => ['chromium', 'chromium-whole']),
  },
  {
    name: 'others',
    alone: true,
    others: true,
    needs: 'build',
    ...playwright('others', (projects) => projects),
  },
];
