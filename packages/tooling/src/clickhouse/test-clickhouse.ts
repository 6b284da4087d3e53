/**
 * Tests the collector on ClickHouse: a step of `npm test`, or `npm run test:clickhouse -- [FILE …]`.
 * It installs what is missing: Debian's ClickHouse 18.16 and ZooKeeper as root or on a CI machine, and
 * chdb (566 MB) into node_modules/.cache. What cannot be had is skipped, loudly.
 */
import { writeFileSync } from 'node:fs';
import { countsFileVariable } from '../test/counts.ts';
import { runVitest } from '../test/run-vitest.ts';
import { clickHouseTests } from './clickhouse-tests.ts';
import { ensureClickHouse } from './programs.ts';

const missing = await ensureClickHouse();
warnLoudly();
const asked = process.argv.slice(2);
const counts = await runVitest({
  args: ['--no-file-parallelism', ...(asked.length > 0 ? asked : clickHouseTests)],
  env: { HANDRAIL_CLICKHOUSE: '1' },
});
// Said again, so that a green result is not read as more than it is.
warnLoudly();
const countsFile = process.env[countsFileVariable];
if (countsFile) writeFileSync(countsFile, JSON.stringify(counts));
process.exit(counts.failed > 0 || counts.passed === 0 ? 1 : 0);

function warnLoudly(): void {
  const line = '!'.repeat(78);
  for (const reason of missing) console.warn(`\n${line}\n!! NOT TESTED on ${reason}.\n${line}\n`);
}
