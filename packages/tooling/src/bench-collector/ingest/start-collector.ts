import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { fromRoot, nodePath } from '../../run/repository.ts';

export interface RunningCollector {
  readonly url: string;
  /** Processor time of its process so far, in milliseconds. */
  cpuMs(): Promise<number>;
  /** Asks it to stop, as an operator would. @throws if it does not end well. */
  stop(): Promise<void>;
}

const START_MS = 60_000;
const ADDRESS = /^Handrail collector: (http\S+)$/m;
/** One sender stands for thousands: the bench is not about the limits of one. */
const FLAGS = ['--limits-per-minute', '1000000', '--limits-burst', '1000000'];

/** The collector as it is installed: a process of its own, started by its command. */
export async function startCollector(
  data: string,
  flags: readonly string[] = [],
): Promise<RunningCollector> {
  const hook = pathToFileURL(path.join(import.meta.dirname, 'cpu-hook.ts')).href;
  const bin = fromRoot('packages/collector/src/bin.ts');
  const serve = ['serve', '--data', data, '--port', '0', ...FLAGS, ...flags];
  const child = spawn(nodePath, ['--conditions=source', '--import', hook, bin, ...serve], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: withoutSettings(process.env),
  });
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  return {
    url: await addressOf(child),
    async cpuMs() {
      const answer = once(child, 'message') as Promise<[NodeJS.CpuUsage]>;
      child.send('cpu');
      const [{ user, system }] = await answer;
      return (user + system) / 1000;
    },
    async stop() {
      const exit = once(child, 'exit') as Promise<[number | null]>;
      child.kill('SIGTERM');
      const [code] = await exit;
      if (code !== 0) throw new Error(`The collector ended with ${code ?? 'a signal'}.`);
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (): void => {
      child.kill('SIGKILL');
      reject(new Error('The collector did not start; its own words are above.'));
    };
    const timer = setTimeout(fail, START_MS);
    child.once('exit', fail);
    let text = '';
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      const [, address] = ADDRESS.exec((text += chunk)) ?? [];
      if (address === undefined) return;
      clearTimeout(timer);
      child.off('exit', fail);
      resolve(address);
    });
  });
}

/** What the shell that started the bench has set for another collector must not count here. */
const withoutSettings = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('HANDRAIL_')));
