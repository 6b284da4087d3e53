import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CollectorConfigError } from '../options.ts';
import { OPTION_TABLE } from './option-table.ts';
import { readConfig } from './read-config.ts';

const folder = mkdtempSync(join(tmpdir(), 'handrail-config-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = join(folder, 'collector.json');
function withFile(text: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}) {
  writeFileSync(file, text);
  return readConfig(['--config', file, ...args], env);
}
/** What is said against a file, without the folder's name. */
function complaints(text: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}) {
  try {
    withFile(text, args, env);
  } catch (error) {
    if (!(error instanceof CollectorConfigError)) throw error;
    return error.message.replaceAll(`${folder}/`, '').split('\n');
  }
  return [];
}

describe('settings', () => {
  it('come from a flag before the environment, from there before the file', () => {
    const text = '{ "port": 1, "minCount": 11, "highWater": 30, "limits": { "burst": 5 } }';
    const env = { HANDRAIL_PORT: '2', HANDRAIL_MIN_COUNT: '12' };
    const { settings, sources } = withFile(text, ['--port', '3'], env);
    expect(settings).toMatchObject({
      port: 3,
      minCount: 12,
      highWater: 30,
      rawDays: 90,
      limits: { burst: 5, perMinute: 600 },
    });
    expect(Object.fromEntries(sources)).toEqual({
      port: '--port',
      minCount: 'HANDRAIL_MIN_COUNT',
      highWater: `${file}:1:43`,
      'limits.burst': `${file}:1:68`,
    });
  });

  it('take lists, switches and groups from every side', () => {
    const { settings } = withFile(
      '{ "store": { "engine": "clickhouse", "clickhouse": { "urls": ["http://a:8123"], "cluster": "two" } } }',
      ['--origins', 'https://a.example, https://b.example', '--visitors'],
      { HANDRAIL_STORE_CLICKHOUSE_PASSWORD: 'secret', HANDRAIL_TRUST_PROXY: '10.0.0.0/8,::1' },
    );
    expect(settings).toMatchObject({
      origins: ['https://a.example', 'https://b.example'],
      visitors: true,
      trustProxy: ['10.0.0.0/8', '::1'],
      store: {
        engine: 'clickhouse',
        clickhouse: { urls: ['http://a:8123'], cluster: 'two', password: 'secret' },
      },
    });
    expect(readConfig(['--no-visitors'], { HANDRAIL_VISITORS: 'true' }).settings.visitors).toBe(
      false,
    );
  });

  it('mean a folder from where their file stands', () => {
    expect(withFile('{ "data": "kept" }').settings.data).toBe(join(folder, 'kept'));
    expect(withFile('{ "data": ":memory:" }').settings.data).toBe(':memory:');
    expect(readConfig(['--data', 'kept'], {}).settings.data).toBe('kept');
  });

  it('take an empty variable for none, and a byte order mark for nothing', () => {
    expect(readConfig([], { HANDRAIL_PORT: '', HANDRAIL_CONFIG: '' }).settings.port).toBe(8787);
    expect(withFile('\uFEFF{ "$schema": "x", "port": 1 }').settings.port).toBe(1);
  });
});

describe('what is wrong', () => {
  it.each([
    [
      '{\n  "port": "many"\n}',
      'collector.json:2:11: port must be a whole number from 0 to 65535, not "many".',
    ],
    [
      '{ "port": 1.5 }',
      'collector.json:1:11: port must be a whole number from 0 to 65535, not 1.5.',
    ],
    [
      '{\n  "minCont": 5\n}',
      'collector.json:2:3: there is no setting "minCont"; did you mean "minCount"?',
    ],
    [
      '{ "burst": 5 }',
      'collector.json:1:3: there is no setting "burst"; did you mean "limits.burst"?',
    ],
    [
      '{ "limits": { "brust": 5 } }',
      'collector.json:1:15: there is no setting "limits.brust"; did you mean "limits.burst"?',
    ],
    ['{ "zzzzzz": 5 }', 'collector.json:1:3: there is no setting "zzzzzz".'],
    ['{ "__proto__": 5 }', 'collector.json:1:3: there is no setting "__proto__".'],
    ['{ "limits": 5 }', 'collector.json:1:13: limits must be a group of settings in braces.'],
    ['[]', 'collector.json:1:1: the file must be a group of settings in braces.'],
    ['{ "port": 1, "port": 2 }', 'collector.json:1:14: "port" stands twice.'],
    ['{\r\n  "port": 1\r\n  "host": "x"\r\n}', 'collector.json:3:3: a comma is expected here.'],
    ['{ "port": 1, // mine\n}', 'collector.json:1:14: JSON has no comments.'],
    ['', 'collector.json:1:1: a value is expected here.'],
    [
      '{ "origins": "https://a.example" }',
      'collector.json:1:14: origins must be a list, not "https://a.example".',
    ],
    [
      '{ "trustProxy": ["10.0.0.0/33"] }',
      'collector.json:1:17: trustProxy must hold addresses such as "10.0.0.5" or ranges such as "10.0.0.0/8".',
    ],
    [
      '{ "readToken": "short" }',
      'collector.json:1:16: the read token must have at least 16 characters.',
    ],
    ['{ "proxyAuth": { "userHeader": "x" } }', 'proxyAuth.from is missing.'],
    [
      '{ "publicUrl": "https://a.example/?q" }',
      /^collector\.json:1:16: publicUrl must be the address/,
    ],
    ['{ "store": { "engine": "duck" } }', /^collector\.json:1:24: store\.engine must be/],
    ['{ "store": { "engine": "clickhouse" } }', /urls is missing/],
    [
      '{ "store": { "clickhouse": { "urls": ["http://ann:hidden@ch:8123"] } } }',
      'collector.json:1:38: store.clickhouse.urls may not hold an account: name it in store.clickhouse.user and password.',
    ],
  ])('is told with its place: %s', (text, expected) => {
    const [first] = complaints(text);
    if (typeof expected === 'string') expect(first).toBe(expected);
    else expect(first).toMatch(expected);
  });

  it('is told all at once', () => {
    expect(complaints('{ "port": -1, "minCount": 0 }')).toHaveLength(2);
    expect(complaints('{ "prot": -1, "minCuont": 0 }')).toHaveLength(2);
  });

  it('names the flag or the variable that it stands in', () => {
    const failure = (args: readonly string[], env: NodeJS.ProcessEnv = {}) => {
      try {
        readConfig(args, env);
      } catch (error) {
        return error instanceof Error ? error.message : '';
      }
      return '';
    };
    expect(failure(['--port', 'eighty'])).toBe(
      '--port: port must be a whole number from 0 to 65535, not "eighty".',
    );
    expect(failure([], { HANDRAIL_ORIGINS: 'portal' })).toMatch(/^HANDRAIL_ORIGINS: each origin/);
    expect(failure([], { HANDRAIL_VISITORS: 'perhaps' })).toMatch(
      /^HANDRAIL_VISITORS: visitors must be true or false, not "perhaps"/,
    );
    expect(failure(['--config', join(folder, 'none.json')])).toMatch(/cannot be read.*ENOENT/);
    expect(failure([], { HANDRAIL_READ_TOKEN: 'short-secret' })).not.toContain('short-secret');
  });
});

it('has a flag for every option but secrets, and no two alike', () => {
  const flags = OPTION_TABLE.flatMap(({ flag }) => flag ?? []);
  expect(new Set(flags).size).toBe(flags.length);
  expect(OPTION_TABLE.filter(({ flag }) => flag === undefined).map(({ env }) => env)).toEqual([
    'HANDRAIL_READ_TOKEN',
    'HANDRAIL_METRICS_TOKEN',
    'HANDRAIL_STORE_CLICKHOUSE_PASSWORD',
  ]);
});
