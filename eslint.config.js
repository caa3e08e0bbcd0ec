import svelte from 'eslint-plugin-svelte';
import typescript from 'typescript-eslint';
import { pureAreas } from './house/areas.js';
import { documentedExports, fileName, importArrows, tellingNames } from './house/rules.js';

const house = { rules: { 'import-arrows': importArrows, 'file-name': fileName, 'telling-names': tellingNames, 'documented-exports': documentedExports } };
const generated = ['**/generated/**', '**/node_modules/**', '**/build/**', '**/.svelte-kit/**', '**/.lisiere/**', '**/paraglide/**'];
const noEmptyCatch = { selector: 'CatchClause > BlockStatement[body.length=0]', message: 'An error is swallowed here: tell it, answer it, or let it pass.' };
const noEffect = [
  { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: 'Pure code: chance is passed in.' },
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now'], NewExpression[callee.name='Date'][arguments.length=0]", message: 'Pure code: the clock is passed in.' },
  { selector: "MemberExpression[object.name='process'][property.name='env']", message: 'Pure code: settings are passed in.' },
];
const effects = ['node:fs', 'node:fs/promises', 'node:net', 'node:http', 'node:https', 'node:dns', 'node:dns/promises', 'node:child_process', 'undici', 'neo4j-driver'];

const aboutPromises = {
  files: ['{bin,ground,graph,ingest,queries,commands}/**/*.ts'],
  languageOptions: { parserOptions: { projectService: true } },
  rules: {
    '@typescript-eslint/no-floating-promises': 'error',
    '@typescript-eslint/no-misused-promises': 'error',
    '@typescript-eslint/await-thenable': 'error',
    '@typescript-eslint/switch-exhaustiveness-check': 'error',
  },
};

export default typescript.config(
  { ignores: generated },
  typescript.configs.strict,
  svelte.configs.recommended,
  { files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { parser: typescript.parser } } },
  {
    plugins: { house },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'house/import-arrows': 'error',
      'house/file-name': 'error',
      'house/telling-names': 'error',
      'house/documented-exports': 'error',
      'max-lines': ['error', { max: 200 }],
      'max-lines-per-function': ['error', { max: 40 }],
      'no-console': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'hack'], location: 'anywhere' }],
      'no-restricted-syntax': ['error', noEmptyCatch],
      'no-empty': ['error', { allowEmptyCatch: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/no-dynamic-delete': 'off',
      // An index that was just checked is known to the reader, not to noUncheckedIndexedAccess.
      '@typescript-eslint/no-non-null-assertion': 'off',
      'svelte/no-at-html-tags': 'error',
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  aboutPromises,
  { files: pureAreas.map((area) => `${area}/**`), ignores: ['ingest/sources/discover.ts'], rules: { 'no-restricted-syntax': ['error', noEmptyCatch, ...noEffect], 'no-restricted-imports': ['error', { paths: effects.map((name) => ({ name, message: 'This area is pure: effects belong to fetch, load, serve and commands.' })) }] } },
  { files: ['ingest/sources/*/parse*.ts'], rules: { 'max-lines': ['error', { max: 120 }] } },
  { files: ['graph/model/kinds/**'], rules: { 'house/documented-exports': 'off' } },
  { files: ['**/*.svelte'], rules: { 'prefer-const': 'off', 'svelte/prefer-const': ['error', { excludedRunes: ['$props', '$state'] }] } },
  { files: ['test/**'], rules: { 'max-lines': ['error', { max: 250 }], 'max-lines-per-function': 'off' } },
  { files: ['web/src/routes/**', 'web/src/hooks.*', '*.config.*', 'web/*.config.*'], rules: { 'house/documented-exports': 'off' } },
);
