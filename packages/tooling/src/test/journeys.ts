/** Plays the journeys of citizens through the example portal: `npm run test:journeys -- [FILE …]`. */
import { writeFileSync } from 'node:fs';
import { countsFileVariable } from './counts.ts';
import { runVitest } from './run-vitest.ts';

const config = 'packages/tooling/src/test/vitest.journeys.config.ts';
const counts = await runVitest({
  args: ['--config', config, '--passWithNoTests', ...process.argv.slice(2)],
});
const countsFile = process.env[countsFileVariable];
if (countsFile) writeFileSync(countsFile, JSON.stringify(counts));
process.exit(counts.failed > 0 ? 1 : 0);
