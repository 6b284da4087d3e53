import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { boundaries } from './packages/tooling/src/lint/boundaries.js';
import { citizenCode } from './packages/tooling/src/lint/citizen-code.js';

/** Tests may reach for whatever proves their point. */
const tests = ['**/*.test.ts', '**/test-*.ts', '**/fake-*.ts'];

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '.cache/**',
      'screenshots/**',
      // Scripts of the kind that legacy portals run; they have to look as found.
      'examples/*/public/**',
      'examples/hostile/**/*.js',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: { console: 'readonly', process: 'readonly', module: 'writable' },
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      'no-undef': 'off', // TypeScript knows better.
      // `import('x')` as a type goes with a module that is loaded only when it is needed.
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // A copy of an element's data attributes is an ordinary object, as wanted.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['DOMStringMap'] }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/restrict-plus-operands': ['error', { allowNumberAndString: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // `() => close()` reads well, and what it returns is nobody's concern.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Our interfaces are records of closures; none of their methods knows a `this`.
      '@typescript-eslint/unbound-method': 'off',
      // An interface may promise a promise that one implementation has at once.
      '@typescript-eslint/require-await': 'off',
      // jsonc-parser's const enums arrive as numbers.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      // `process.env['X']` and index signatures are read with brackets: tsconfig asks for it.
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  {
    files: ['packages/{sdk,collector,checks}/src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
  },
  ...boundaries({ tests }),
  ...citizenCode({ tests }),
  {
    files: tests,
    rules: {
      // chai's assertions are expressions: expect(x).to.be.true
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
      // A fake's methods are empty on purpose.
      '@typescript-eslint/no-empty-function': 'off',
      // Framesets are deprecated, and portals have them.
      '@typescript-eslint/no-deprecated': 'off',
      // Bad input is deleted, deformed and cast into being.
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
    },
  },
);
