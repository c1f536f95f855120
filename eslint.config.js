import { defineConfig, globalIgnores } from 'eslint/config';
import coreWebVitals from 'eslint-config-next/core-web-vitals';
import typescript from 'eslint-config-next/typescript';

// Next brings the whole of jsx-a11y along and switches on six of its rules; we want them all.
const a11y = coreWebVitals.map(({ plugins }) => plugins?.['jsx-a11y']).find(Boolean);

export default defineConfig([
  globalIgnores(['.next/', 'out/', 'test-results/', 'playwright-report/', 'next-env.d.ts']),
  ...coreWebVitals,
  ...typescript,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  {
    files: ['**/*.tsx'],
    rules: {
      ...a11y.flatConfigs.recommended.rules,
      'react/no-danger': 'error',
    },
  },
  {
    // Playwright's fixtures call their callback `use`, which is no React hook.
    files: ['e2e/**'],
    rules: { 'react-hooks/rules-of-hooks': 'off' },
  },
]);
