/** Whole portals, played through in a browser: slow, one after the other, never side by side. */
import { defineConfig } from 'vitest/config';
import { repositoryRoot } from '../run/repository.ts';

const minuteMs = 60_000;

export default defineConfig({
  root: repositoryRoot,
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source', 'node', 'import', 'default'] } },
  test: {
    // `npm run test:portals` asks for its own kind: those install large packages.
    include: [process.env['HANDRAIL_JOURNEYS'] ?? 'examples/**/*.journey.test.ts'],
    exclude: ['**/node_modules/**'],
    environment: 'node',
    fileParallelism: false,
    sequence: { concurrent: false },
    // A whole portal and a whole browser on a loaded machine; vitest says which test needed it.
    retry: 1,
    testTimeout: 5 * minuteMs,
    hookTimeout: 5 * minuteMs,
    teardownTimeout: minuteMs,
  },
});
