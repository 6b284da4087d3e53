import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openAudit } from '../access/audit.ts';
import { createTestFolder, fill, type TestFolder } from '../maintenance/test-data.ts';
import { ALWAYS, total } from '../store/conformance/with-store.ts';
import { COMMANDS } from './registry.ts';
import { runCommand } from './run-command.ts';

let folder: TestFolder;
const said: string[] = [];
beforeEach(() => {
  folder = createTestFolder();
  said.length = 0;
  for (const method of ['log', 'error'] as const)
    vi.spyOn(console, method).mockImplementation(
      (...words: unknown[]) => void said.push(words.join(' ')),
    );
});
afterEach(() => {
  vi.restoreAllMocks();
  folder.remove();
});

/** Runs a command on the folder, and gives the exit code and what was said. */
async function run(line: string, env: NodeJS.ProcessEnv = { HANDRAIL_DATA: folder.data }) {
  said.length = 0;
  const code = await runCommand(line.split(' '), env);
  return { code, said: said.join('\n') };
}

async function filled(): Promise<number> {
  const store = folder.open();
  await fill(store, 1);
  const events = total(await store.tally(ALWAYS));
  await store.close();
  return events;
}

describe('commands on the data', () => {
  it('back it up and restore it, saying what it holds', async () => {
    const events = await filled();
    const file = folder.path('copy.sqlite');
    const summary = new RegExp(`${events} events counted, of 20.*; ${events} of them raw`);
    const backup = await run(`backup ${file}`);
    expect(backup).toEqual({ code: 0, said: expect.stringMatching(summary) as string });
    expect(await run(`backup ${file}`)).toMatchObject({ code: 1 });
    expect(await run(`restore ${file}`)).toEqual({
      code: 1,
      said: `handrail-collector: ${folder.data} holds data already; --force overwrites it.`,
    });
    expect(await run(`restore ${file} --force`)).toMatchObject({ code: 0 });
    const env = { HANDRAIL_DATA: folder.path('other') };
    const restored = await run(`restore ${file}`, env);
    expect(restored).toEqual({ code: 0, said: expect.stringMatching(summary) as string });
    expect(await run('verify', env)).toMatchObject({ code: 0 });
  });

  it('verify and repair it, and end with 1 while a day differs', async () => {
    await filled();
    folder.exec('UPDATE rollup SET count = count + 1 WHERE kind = 2');
    folder.exec('UPDATE rollup SET count = count + 1 WHERE kind = 3');
    const found = await run('verify');
    expect(found.code).toBe(1);
    expect(found.said).toMatch(
      /2026-02-10: \d+ counted, \d+ raw events, .* repaired with --repair/,
    );
    expect(await run('verify --repair')).toMatchObject({ code: 0 });
    const after = await run('verify');
    expect(after.code).toBe(0);
    expect(after.said).toContain('Every count is what the raw events say.');
  });

  it('export it', async () => {
    const events = await filled();
    const out = folder.path('all.jsonl');
    const { code, said } = await run(`export --out ${out} --format jsonl --what events`);
    expect([code, said.includes(`${events} rows`)]).toEqual([0, true]);
    expect(readFileSync(out, 'utf8').trimEnd().split('\n')).toHaveLength(events);
    expect(await run(`export --out ${out}`)).toMatchObject({ code: 1 });
    const day = folder.path('day.csv');
    await run(`export --out ${day} --from 2026-02-10 --to 2026-02-10 --site north`);
    const [, ...lines] = readFileSync(day, 'utf8').trimEnd().split('\r\n');
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) expect(line).toMatch(/^2026-02-10,north,/);
  });

  it('leave a line in the audit log, which says what was done', async () => {
    await filled();
    const [copy, out] = [folder.path('copy.sqlite'), folder.path('all.csv')];
    const period = '--from 2026-02-10 --to 2026-02-10 --site north';
    expect(await run(`backup ${copy}`)).toMatchObject({ code: 0 });
    expect(await run(`export --out ${out} ${period}`)).toMatchObject({ code: 0 });
    const env = {
      HANDRAIL_DATA: folder.data,
      HANDRAIL_STORE_CLICKHOUSE_URLS: 'http://127.0.0.1:1',
    };
    // There is no such server; whoever tried is noted all the same.
    expect(await run('migrate --quiet', env)).toMatchObject({ code: 1 });
    folder.exec('UPDATE rollup SET count = count + 1 WHERE kind = 2');
    expect(await run('verify --repair')).toMatchObject({ code: 0 });
    expect(await run(`restore ${copy} --force`)).toMatchObject({ code: 0 });
    const log = openAudit(folder.data, Date.now).last(100);
    const day = '2026-02-10';
    const asked = { from: day, to: day, site: 'north', what: 'counts', format: 'csv', file: out };
    expect(log.map(({ at: _at, ...entry }) => entry).reverse()).toEqual([
      { who: 'system', what: 'backed-up', detail: { file: copy } },
      { who: 'system', what: 'exported', detail: asked },
      {
        who: 'system',
        what: 'migrated',
        detail: { urls: ['http://127.0.0.1:1'], database: 'handrail' },
      },
      { who: 'system', what: 'repaired', detail: { days: expect.any(Array) as string[] } },
      { who: 'system', what: 'restored', detail: { file: copy } },
    ]);
    // What was not done is not noted, nor is a check.
    await run(`backup ${copy}`);
    await run(`restore ${copy}`);
    await run(`restore ${out} --force`);
    await run('verify');
    expect(openAudit(folder.data, Date.now).last(100)).toHaveLength(log.length);
  });

  it.each([
    ['backup', 'takes the file to write'],
    ['backup a b', 'takes the file to write'],
    ['restore', 'takes the backup'],
    ['verify x', 'takes no file'],
    ['export', '--out must name'],
    ['export --out x --format xlsx', '--format must be one of csv, jsonl, parquet'],
    ['export --out x --what all', '--what must be one of events, counts'],
    ['export --out x --from 2026-02-30', '--from must be a day of the calendar'],
    ['export --out x --from yesterday', '--from must be a day'],
    ['backup x --store-engine clickhouse', 'for data in SQLite'],
    ['verify --sideways', "Unknown option '--sideways'"],
  ])('say how they are used, and end with 2: %s', async (line, message) => {
    const env = {
      HANDRAIL_DATA: folder.data,
      HANDRAIL_STORE_CLICKHOUSE_URLS: 'http://127.0.0.1:1',
    };
    const { code, said } = await run(line, env);
    expect([code, said]).toEqual([2, expect.stringContaining(message) as string]);
    expect(existsSync(folder.data)).toBe(false);
  });

  it.each(['verify', 'backup x', 'export --out x'])(
    'say that there is no data, and make none: %s',
    async (line) => {
      const { code, said } = await run(line);
      expect([code, said]).toEqual([1, expect.stringContaining('There is no data') as string]);
      expect(existsSync(folder.data)).toBe(false);
    },
  );

  it('refuse what is no backup', async () => {
    const file = folder.path('text');
    writeFileSync(file, 'no backup');
    const { code, said } = await run(`restore ${file}`);
    expect([code, said]).toEqual([1, expect.stringContaining('backup') as string]);
  });

  it('are listed with the summary that they have', async () => {
    for (const { name, summary, load } of COMMANDS.filter(({ name }) => name !== 'serve')) {
      expect(await load()).toMatchObject({ name, summary });
    }
  });
});
