import tseslint from 'typescript-eslint';

const engineOnly = 'Only db/engines may touch a database driver: use the store.';

/** Rules beyond the presets; each one is a habit of the house (CONTRIBUTING.md). */
export default tseslint.config(
  { ignores: ['node_modules', 'var', 'coverage', 'db/migrations', '**/*.mjs', '*.js', '*.cjs'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'max-lines': ['error', { max: 250 }],
      complexity: ['error', 12],
      'no-console': 'error',
      'no-nested-ternary': 'error',
      eqeqeq: 'error',
      'func-style': ['error', 'declaration', { allowArrowFunctions: true }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/prefer-readonly-parameter-types': 'off',
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'better-sqlite3', message: engineOnly },
            { name: 'pg', message: engineOnly },
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.name='process'][property.name='env']",
          message: 'Only src/config.ts reads the environment.',
        },
      ],
    },
  },
  { files: ['test/**', 'bench/**'], rules: { 'max-lines': ['error', { max: 400 }] } },
  { files: ['bench/**', 'src/wiring/**'], rules: { 'no-console': 'off' } },
  { files: ['db/engines/**'], rules: { 'no-restricted-imports': 'off' } },
  {
    files: ['src/config.ts', '*.config.ts', 'db/*.config.ts', 'test/**'],
    rules: { 'no-restricted-syntax': 'off', 'no-restricted-exports': 'off' },
  },
);
