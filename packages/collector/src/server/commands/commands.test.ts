import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { openAccounts } from '../access/accounts.ts';
import { startSilentServer } from '../test-silent-server.ts';
import { openOutbox } from '../store/clickhouse/outbox.ts';

const PASSWORD = 'correct horse battery';
const bin = fileURLToPath(new URL('../../bin.ts', import.meta.url));
const cleanups: (() => unknown)[] = [];
afterEach(() => {
  for (const cleanup of cleanups.splice(0).reverse()) cleanup();
});
function newFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-commands-'));
  cleanups.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
function run(args: readonly string[], { env = {}, input }: { env?: object; input?: string } = {}) {
  const child = spawn(process.execPath, ['--conditions=source', bin, ...args], {
    env: { PATH: process.env['PATH'], ...env },
  });
  cleanups.push(() => child.kill('SIGKILL'));
  child.stdin.end(input);
  let output = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  child.stderr.on('data', (chunk) => (output += String(chunk)));
  const closed = once(child, 'close');
  return {
    child,
    said: async (words: RegExp) => {
      await expect.poll(() => output, { timeout: 30_000 }).toMatch(words);
      return words.exec(output)?.[1] ?? '';
    },
    end: async () => ({ code: (await closed)[0] as number | null, output }),
  };
}

async function takenPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  cleanups.push(() => server.close());
  await once(server, 'listening');
  const address = server.address();
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}

describe('commands', () => {
  it('are listed, and explain themselves', async () => {
    const { code, output } = await run(['help']).end();
    expect(code).toBe(0);
    expect(output).toMatch(/^ {2}serve .*\n[^]*^ {2}password .*\n[^]*^ {2}help /m);
    expect(await run(['help', 'password']).end()).toMatchObject({
      code: 0,
      output: expect.stringContaining('password set NAME') as string,
    });
    expect(await run(['pasword']).end()).toMatchObject({
      code: 2,
      output: expect.stringContaining('no command "pasword"') as string,
    });
  }, 60_000);
});

describe('password', () => {
  it('sets, lists and removes who may sign in, without showing it', async () => {
    const data = newFolder();
    const options = { env: { HANDRAIL_DATA: data } };
    const set = (name: string, input: string, ...more: string[]) =>
      run(['password', 'set', name, ...more], { ...options, input }).end();
    expect((await set('Ada', `${PASSWORD}\n`, '--role', 'admin')).code).toBe(0);
    expect(openAccounts(data).list()).toMatchObject([{ name: 'ada', role: 'admin' }]);
    const before = openAccounts(data).find('ada');
    expect((await set('ada', 'another long password')).code).toBe(0);
    expect(openAccounts(data).find('ada')).toMatchObject({ role: 'admin' });
    expect(openAccounts(data).find('ada')?.password).not.toEqual(before?.password);
    const short = await set('bo', 'short');
    expect([short.code, short.output]).toEqual([1, expect.stringContaining('at least 15')]);
    expect((await set('b o', PASSWORD)).code).toBe(2);
    expect((await set('bo', PASSWORD, '--role', 'owner')).code).toBe(2);
    const list = await run(['password', 'list'], options).end();
    expect(list.output).toMatch(/^ada\tadmin\tsince 20/);
    expect((await run(['password', 'remove', 'ada'], options).end()).code).toBe(0);
    expect((await run(['password', 'remove', 'ada'], options).end()).code).toBe(1);
    expect((await run(['password'], options).end()).code).toBe(2);
    const audit = readFileSync(join(data, 'audit.jsonl'), 'utf8');
    expect(audit.trim().split('\n')).toHaveLength(3);
    expect(audit).not.toContain(PASSWORD);
  }, 120_000);
});

describe('check-config', () => {
  it('shows what holds, where it comes from, no secret, and advice', async () => {
    const file = join(newFolder(), 'collector.json');
    writeFileSync(
      file,
      JSON.stringify({
        minCount: 1,
        rawDays: 400,
        rollupDays: 3650,
        origins: ['*'],
        visitors: true,
        store: {
          engine: 'clickhouse',
          clickhouse: { urls: ['http://db:8123'], password: 'hidden2' },
        },
      }),
    );
    const env = { HANDRAIL_READ_TOKEN: 'hidden3-hidden3-hidden3', HANDRAIL_HOST: '0.0.0.0' };
    const args = ['check-config', '--config', file, '--port', '9000'];
    const { code, output } = await run([...args, '--strict'], { env }).end();
    expect(code).toBe(1);
    expect(output).not.toContain('hidden');
    for (const words of [
      /^port = 9000 +\(--port\)$/m,
      /^host = 0\.0\.0\.0 +\(HANDRAIL_HOST\)$/m,
      /^minCount = 1 +\(.*collector\.json:1:13\)$/m,
      /^readToken = \(set\) +\(HANDRAIL_READ_TOKEN\)$/m,
      /^privacy: minCount is 1/m,
      /^privacy: rawDays is 400/m,
      /^privacy: rollupDays is 3650/m,
      /^privacy: visitors is on/m,
      /^safety: origins holds "\*"/m,
      /^safety: host is 0\.0\.0\.0, and no publicUrl/m,
    ])
      expect(output).toMatch(words);
    const json = await run([...args, '--json'], { env }).end();
    expect(json.code).toBe(0);
    expect(JSON.parse(json.output)).toMatchObject({
      settings: { port: 9000, readToken: '(set)' },
      sources: { port: '--port' },
      advice: expect.arrayContaining([expect.objectContaining({ about: 'privacy' })]) as unknown,
    });
  }, 60_000);

  it('has nothing to say against a careful set-up', async () => {
    const data = newFolder();
    await run(['password', 'set', 'ada', '--data', data], { input: PASSWORD }).end();
    const { output } = await run([
      ...['check-config', '--data', data, '--origins', 'https://apply.example'],
      ...['--public-url', 'https://stats.example/', '--trust-proxy', '127.0.0.1'],
    ]).end();
    expect(output).not.toMatch(/^(privacy|safety|operation):/m);
  }, 60_000);
});

describe('serve', () => {
  it('prints a link for the first admin, and none when there is an account', async () => {
    const data = newFolder();
    const first = run(['--port', '0', '--data', data]);
    const link = await first.said(/^ +(http:\/\/127\.0\.0\.1:\d+\/set-password\?key=[\w-]{43})$/m);
    expect((await fetch(link)).status).toBe(200);
    first.child.kill('SIGTERM');
    expect((await first.end()).code).toBe(0);
    await run(['password', 'set', 'ada', '--data', data], { input: PASSWORD }).end();
    const second = run(['--port', '0', '--data', data]);
    const url = await second.said(/collector: (http:\/\/[\d.:]+)/);
    expect((await fetch(`${url}/v1/flows`)).status).toBe(401);
    second.child.kill('SIGTERM');
    expect((await second.end()).output).not.toContain('set-password');
    const audit = readFileSync(join(data, 'audit.jsonl'), 'utf8');
    expect(audit.match(/"what":"started"/g)).toHaveLength(2);
    expect(audit).not.toContain('key=');
  }, 120_000);

  it('closes connections on which a request arrives letter by letter', async () => {
    const env = { HANDRAIL_LIMITS_REQUEST_SECONDS: '1' };
    const server = run(['--port', '0', '--data', ':memory:'], { env });
    const { hostname, port } = new URL(await server.said(/collector: (http:\/\/[\d.:]+)/));
    const socket = connect(Number(port), hostname).on('error', () => undefined);
    cleanups.push(() => socket.destroy());
    socket.write('POST /v1/events HTTP/1.1\r\nHost: x\r\n');
    const letters = setInterval(() => socket.write('X'), 100);
    cleanups.push(() => clearInterval(letters));
    let answer = '';
    socket.on('data', (chunk) => (answer += String(chunk)));
    await once(socket, 'close');
    expect(answer).toMatch(/^HTTP\/1\.1 408/);
  }, 60_000);

  it('ends when it cannot listen, though ClickHouse is away and events wait for it', async () => {
    const data = newFolder();
    const outbox = openOutbox(data, 10);
    outbox.put([{ target: 'event', events: 1, body: '{}\n', days: [] }]);
    outbox.close();
    const port = await takenPort();
    const { code, output } = await run([
      ...['--port', String(port), '--data', data, '--store-engine', 'clickhouse'],
      ...['--store-clickhouse-urls', 'http://127.0.0.1:9'],
    ]).end();
    expect(output).toContain('EADDRINUSE');
    expect(code).toBe(1);
  }, 60_000);

  it('ends when asked, though ClickHouse takes a call and never answers', async () => {
    const silent = await startSilentServer();
    cleanups.push(silent.stop);
    const server = run([
      ...['--port', '0', '--data', newFolder(), '--store-engine', 'clickhouse'],
      ...['--store-clickhouse-urls', silent.url],
    ]);
    await server.said(/collector: (http:\/\/[\d.:]+)/);
    await silent.called();
    server.child.kill('SIGTERM');
    expect((await server.end()).code).toBe(0);
  }, 25_000);

  it('stops at once when asked twice', async () => {
    const server = run(['--port', '0', '--data', ':memory:']);
    const { hostname, port } = new URL(await server.said(/collector: (http:\/\/[\d.:]+)/));
    // An open request holds up the gentle stop.
    const socket = connect(Number(port), hostname).on('error', () => undefined);
    cleanups.push(() => socket.destroy());
    socket.write('POST /v1/events HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n{');
    await once(socket, 'connect');
    server.child.kill('SIGTERM');
    // Of two equal signals in a row the system may deliver one.
    server.child.kill('SIGINT');
    expect((await server.end()).code).toBe(1);
  }, 60_000);
});
