import { existsSync } from 'node:fs';
import { join } from 'node:path';
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/** The bench's programs for other libraries have types only where `npm run bench` installed those. */
const peers = existsSync(join(import.meta.dirname, 'bench/node_modules')) ? [] : ['bench/peers'];

export default tseslint.config(
  { ignores: ['node_modules', 'dist', 'coverage', ...peers] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { 'import-x': importX },
    rules: {
      'import-x/no-duplicates': ['error', { 'prefer-inline': true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  // What may import what, circles of types too: .dependency-cruiser.js
  { rules: { 'max-lines': ['error', 250] } },
  {
    files: ['src/engine/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', 'process'] },
  },
  {
    files: ['**/*.js'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly' } },
  },
  prettier,
);
