/** Folders of tests that use ClickHouse where it is; their servers want the machine for themselves. */
export const clickHouseTests: readonly string[] = [
  'packages/collector/src/server/store/clickhouse',
  'packages/collector/src/server/migrate',
];
