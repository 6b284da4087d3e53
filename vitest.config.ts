import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source', 'node', 'import', 'default'] } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'examples/*/**/*.test.ts'],
    exclude: [
      '**/*.browser.test.ts',
      '**/*.journey.test.ts',
      '**/*.portal.test.ts',
      '**/node_modules/**',
      '**/dist/**',
    ],
  },
});
