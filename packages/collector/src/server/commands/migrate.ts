import { existingFile } from '../maintenance/data-file.ts';
import { migrate, type DayReport } from '../migrate/migrate.ts';
import { comparisonTable, verdict } from '../migrate/table.ts';
import { openSqliteStore } from '../store/sqlite-store.ts';
import { UsageError } from './command.ts';
import { createDataCommand, DATA_OPTIONS, noteInAudit } from './data-command.ts';

export const migrateCommand = createDataCommand({
  name: 'migrate',
  summary: 'moves the data from SQLite to ClickHouse, and compares every count',
  usage: `Usage: handrail-collector migrate [options]

Moves what the data folder holds to the ClickHouse that the settings name (store.clickhouse, as for
"serve" with store.engine "clickhouse"). Stop the collector first. Raw events are moved as such; of
days whose raw events were deleted, the counts. Interrupted, it goes on where it was when it is
started again. In the end it compares every count of every day, what browsers lost and the places of
steps, and prints both sides by day, flow and kind. Ends with 1 if any differs. The SQLite file is
only read.

  --quiet        prints the result without the table
${DATA_OPTIONS}`,
  flags: { quiet: { type: 'boolean' } },
  files: [],
  async work({ settings, flags }) {
    const { clickhouse } = settings.store;
    if (clickhouse.urls.length === 0)
      throw new UsageError('"migrate" needs store.clickhouse.urls: where should the data go?');
    existingFile(settings.data);
    const { urls, database } = clickhouse;
    noteInAudit(settings, 'migrated', { urls, database });
    // Loaded only here: most collectors have no need of it.
    const { openClickHouseStore } = await import('../store/clickhouse/index.ts');
    const from = openSqliteStore({ directory: settings.data, now: settings.now });
    const to = openClickHouseStore({ ...clickhouse, directory: settings.data, rollEveryMs: 0 });
    try {
      const report = await migrate({ from, to, onDay: (day) => console.log(dayLine(day)) });
      await to.roll();
      await to.flush();
      if (flags['quiet'] !== true) console.log(`\n${await comparisonTable(from, to)}\n`);
      console.log(verdict(report));
      return report.isEqual ? 0 : 1;
    } finally {
      await to.close();
      await from.close();
    }
  },
});

function dayLine({ day, as, events, differences }: DayReport): string {
  const result = differences.length === 0 ? 'equal' : `${differences.length} kinds DIFFER`;
  return `${day}: ${events} events, as ${as}; ${result}`;
}
