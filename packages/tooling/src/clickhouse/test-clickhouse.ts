/**
 * Tests the collector on ClickHouse: `npm run test:clickhouse -- [FILE …]`. It installs what is
 * missing: Debian's ClickHouse 18.16 and ZooKeeper as root or on a CI machine, and chdb (566 MB) into
 * node_modules/.cache. Not part of `npm test`, which skips these tests and says so.
 */
import { runVitest } from '../test/run-vitest.ts';
import { findChdb, findClusterPrograms, installClickHouse } from './programs.ts';

const FILES = [
  'packages/collector/src/server/store/clickhouse',
  'packages/collector/src/server/migrate',
];

if (!findClusterPrograms() || !findChdb()) await installClickHouse();
const missing = [
  ...(findClusterPrograms() ? [] : ['Debian’s packages clickhouse-server and zookeeper']),
  ...(findChdb() ? [] : ['chdb from npm']),
];
for (const what of missing) console.error(`\n!! NOT TESTED on ${what}: could not be installed.\n`);

const asked = process.argv.slice(2);
const counts = await runVitest({
  args: ['--no-file-parallelism', ...(asked.length > 0 ? asked : FILES)],
  env: { HANDRAIL_CLICKHOUSE: '1' },
});
// A CI machine that cannot test what it is there to test has failed.
const isBlind = missing.length > 0 && process.env['CI'] === 'true';
process.exit(counts.failed > 0 || isBlind || counts.passed === 0 ? 1 : 0);
