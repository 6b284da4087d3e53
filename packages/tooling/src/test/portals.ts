/**
 * Plays journeys on portals that nobody of this project wrote: `npm run test:portals -- [FILE …]`.
 * Not part of `npm test`, for the portals install large packages.
 */
import { ensureBrowsers } from '../browsers/ensure-browsers.ts';
import { runVitest } from './run-vitest.ts';

await ensureBrowsers();
const counts = await runVitest({
  args: [
    '--config',
    'packages/tooling/src/test/vitest.journeys.config.ts',
    ...process.argv.slice(2),
  ],
  env: { HANDRAIL_JOURNEYS: 'examples/journeys/**/*.portal.test.ts' },
});
process.exit(counts.failed > 0 ? 1 : 0);
