import i18next from 'eslint-plugin-i18next';
import reactHooks from 'eslint-plugin-react-hooks';
import * as regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

const banned = (selector, message) => ({ selector, message });

/** Shapes that no file may have. */
const everywhere = [
  banned('TSEnumDeclaration', 'Use a union of string literals.'),
  banned('ExportAllDeclaration', 'No barrels: import from the file that has the thing.'),
];
const noDefaultExport = banned('ExportDefaultDeclaration', 'Name what you export.');
/** Ways from a string to markup or code. The content policy with Trusted Types refuses them at run time too. */
const strings = [
  banned('JSXAttribute[name.name="dangerouslySetInnerHTML"]', 'No markup from strings.'),
  banned('Property[key.name="dangerouslySetInnerHTML"]', 'No markup from strings.'),
  banned('MemberExpression[property.name=/^(inner|outer)HTML$/]', 'No markup from strings.'),
  banned('CallExpression[callee.property.name="insertAdjacentHTML"]', 'No markup from strings.'),
  banned(
    'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]',
    'No document.write.',
  ),
];
/** The core gives the same answer for the same facts. `Date.UTC` is allowed: it only depends on its arguments. */
const core = [
  banned(':not(MemberExpression[property.name="UTC"]) > Identifier[name="Date"]', 'No clock in the core.'),
  banned('MemberExpression[object.name="Math"][property.name="random"]', 'No chance in the core.'),
];

/** Attributes whose text a person reads or hears. All others hold ids, classes, addresses and the like. */
const spoken = [
  'alt',
  'title',
  'placeholder',
  'label',
  'aria-label',
  'aria-description',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'heading',
  'summary',
  'caption',
  'hint',
  'text',
  'message',
];

const tests = ['**/*.test.{ts,tsx}'];

export default tseslint.config(
  {
    ignores: ['dist/', 'build/', 'coverage/', '.cache/', 'test-results/', 'playwright-report/'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx,js,mjs}'],
    plugins: { regexp },
    extends: [tseslint.configs.strict],
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'prefer-const': 'error',
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-empty-alternative': 'error',
      'regexp/no-dupe-disjunctions': 'error',
      'regexp/no-useless-assertions': 'error',
      'no-restricted-syntax': ['error', ...everywhere],
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // With `noUncheckedIndexedAccess` each index gives `| undefined`; `!` says that it is within bounds.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['{src,e2e,scripts}/**/*.{ts,tsx}'],
    ignores: ['**/*.d.mts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/no-unsafe-argument': 'error',
      '@typescript-eslint/no-unsafe-assignment': 'error',
      '@typescript-eslint/no-unsafe-call': 'error',
      '@typescript-eslint/no-unsafe-member-access': 'error',
      '@typescript-eslint/no-unsafe-return': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/prefer-nullish-coalescing': 'error',
      '@typescript-eslint/restrict-plus-operands': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'e2e/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...everywhere, ...strings, noDefaultExport] },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: [...tests, 'src/content/packs/**', 'src/evidence/fixtures/**'],
    // What went wrong is told in the console as well; the core tells nobody.
    rules: { 'max-lines': ['error', { max: 150 }], 'no-console': ['error', { allow: ['error'] }] },
  },
  { files: ['src/app/**/*.{ts,tsx}'], rules: { 'no-console': ['error', { allow: ['error', 'warn'] }] } },
  {
    files: ['src/{engine,content,evidence,case}/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-syntax': ['error', ...everywhere, ...strings, noDefaultExport, ...core],
      'no-restricted-globals': ['error', 'performance'],
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: tests,
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.flat.recommended.rules,
  },
  {
    files: ['src/**/*.tsx'],
    ignores: tests,
    plugins: { i18next },
    rules: {
      'i18next/no-literal-string': [
        'error',
        {
          mode: 'jsx-only',
          'jsx-attributes': { include: spoken },
          callees: { exclude: ['words', 'has', 't'] },
          // The product's name, keys of words and what has no letter.
          words: { exclude: ['Unstun', /^[\w-]*[:.][\w.:-]*$/, /^[^\p{L}]+$/u] },
          'should-validate-template': true,
        },
      ],
    },
  },
  {
    files: [...tests, 'e2e/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      // They read what we wrote ourselves.
      'regexp/no-super-linear-backtracking': 'off',
    },
  },
);
