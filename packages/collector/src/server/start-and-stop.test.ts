import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { serveCommand } from './commands/serve.ts';
import { createCollector, type CollectorOptions } from './index.ts';
import { openSqliteStore } from './store/sqlite-store.ts';
import { startSilentServer } from './test-silent-server.ts';
import { createEvent, NOW } from './test-events.ts';

const OLD_DAY = '2025-06-01';
/** Nobody listens there. */
const NOWHERE = 'http://127.0.0.1:9';
const cleanups: (() => unknown)[] = [];
let data: string;
beforeEach(() => (data = mkdtempSync(join(tmpdir(), 'handrail-start-'))));
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
  vi.restoreAllMocks();
  rmSync(data, { recursive: true, force: true });
});

function create(options: CollectorOptions) {
  const collector = createCollector({ data, port: 0, minCount: 1, now: () => NOW, ...options });
  cleanups.push(() => collector.close());
  return collector;
}
const clickhouse = (url: string): CollectorOptions => ({
  store: { engine: 'clickhouse', clickhouse: { urls: [url] } },
  onError: () => undefined,
});
const send = (url: string) => {
  const body = JSON.stringify({ v: 1, events: [createEvent({ kind: 'flow.started' })] });
  return fetch(`${url}/v1/events`, { method: 'POST', body });
};

describe('starting', () => {
  it('takes requests before old data is deleted, and deletes it afterwards', async () => {
    const store = openSqliteStore({ directory: data });
    const events = [createEvent({ kind: 'flow.started', day: OLD_DAY })];
    await store.add({ site: undefined, dropped: 0, events });
    await store.close();
    const other = new DatabaseSync(join(data, 'events.sqlite'));
    cleanups.push(() => other.close());
    // For as long as somebody else writes, nothing can be deleted.
    other.exec('BEGIN IMMEDIATE');
    const collector = create({ rollupDays: 100 });
    const url = await collector.listen();
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    other.exec('COMMIT');
    const days = () => other.prepare('SELECT DISTINCT day FROM rollup').all().length;
    await expect.poll(days).toBe(0);
    expect((await send(url)).status).toBe(200);
    expect(days()).toBe(1);
  });

  it('takes events while ClickHouse takes calls and never answers', async () => {
    const silent = await startSilentServer();
    const collector = create(clickhouse(silent.url));
    // Before the collector is closed, which waits for its last call.
    cleanups.push(silent.stop);
    expect((await send(await collector.listen())).status).toBe(200);
  }, 20_000);
});

describe('stopping while it starts', () => {
  it.each([
    ['SQLite', {}],
    ['ClickHouse', clickhouse(NOWHERE)],
  ])('leaves nothing open: %s', async (_engine, options) => {
    const collector = create(options);
    const listening = collector.listen().then(
      (url) => fetch(`${url}/healthz`).then(() => 'answers'),
      () => 'refused',
    );
    await collector.close();
    expect(await listening).toBe('refused');
    // Somebody else can have the files.
    const again = create(options);
    expect((await send(await again.listen())).status).toBe(200);
  });

  it.each([[[]], [['--store-engine', 'clickhouse', '--store-clickhouse-urls', NOWHERE]]])(
    'ends the command as it should: %o',
    async (flags) => {
      const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
      const before = process.listeners('SIGTERM');
      const args = ['--data', data, '--port', '0', ...flags];
      const ended = serveCommand.run(args, {});
      const own = process.listeners('SIGTERM').filter((each) => !before.includes(each));
      for (const listener of own) {
        listener('SIGTERM');
        process.off('SIGTERM', listener).off('SIGINT', listener);
      }
      expect(own).toHaveLength(1);
      expect(await ended).toBe(0);
      expect(said).not.toHaveBeenCalled();
    },
  );
});
