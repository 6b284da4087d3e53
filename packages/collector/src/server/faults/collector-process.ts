/** A collector in a process of its own, as it runs in earnest, for tests that harm it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../bin.ts', import.meta.url));
const START_TIMEOUT_MS = 60_000;

export interface CollectorProcess {
  readonly url: string;
  /** Ends it without any warning. */
  kill(): Promise<void>;
  /** Asks it to stop. @returns the exit code. */
  stop(): Promise<number | null>;
  /** All that it printed. */
  output(): string;
}

/** Starts a collector and waits until it listens. */
export async function startCollector(
  data: string,
  env: Readonly<Record<string, string>> = {},
): Promise<CollectorProcess> {
  const child = spawn(process.execPath, ['--conditions=source', BIN, '--port', '0'], {
    env: {
      PATH: process.env['PATH'],
      HANDRAIL_DATA: data,
      // All senders have one address here.
      HANDRAIL_LIMITS_PER_MINUTE: '1000000',
      HANDRAIL_LIMITS_BURST: '100000',
      ...env,
    },
  });
  const exited = once(child, 'exit');
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await exited;
    return child.exitCode;
  };
  try {
    const url = await untilListening(child, () => output);
    return {
      url,
      output: () => output,
      async kill() {
        await end('SIGKILL');
      },
      stop: () => end('SIGTERM'),
    };
  } catch (error) {
    await end('SIGKILL');
    throw error;
  }
}

async function untilListening(child: ChildProcess, output: () => string): Promise<string> {
  const giveUpAt = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    const url = /events go to {2}(http:\/\/[\d.:]+)/.exec(output())?.[1];
    if (url !== undefined) return url;
    if (child.exitCode !== null || child.signalCode !== null || Date.now() > giveUpAt)
      throw new Error(`The collector did not start: ${output()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
