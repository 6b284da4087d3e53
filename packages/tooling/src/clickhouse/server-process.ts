import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { reaper } from './start-reaper.ts';

const START_MS = 60_000;
const POLL_MS = 100;
const ANSWER_MS = 2000;

interface Options {
  readonly command: string;
  readonly args: readonly string[];
  /** What it prints goes there. */
  readonly logFile: string;
  /** Says that it is ready; throws or returns false until then. */
  isReady(): Promise<boolean>;
}

/** A server that is started, killed and started again. */
export function createServerProcess({ command, args, logFile, isReady }: Options) {
  let child: ChildProcess | undefined;

  const hasEnded = (process: ChildProcess): boolean =>
    process.exitCode !== null || process.signalCode !== null;

  async function end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const running = child;
    child = undefined;
    if (running === undefined || hasEnded(running)) return;
    const ended = once(running, 'exit');
    running.kill(signal);
    await ended;
  }

  return {
    /** @throws with its last words if it does not come up. */
    async start(): Promise<void> {
      const log = openSync(logFile, 'a');
      const started = spawn(command, args, { stdio: ['ignore', log, log] });
      child = started;
      // Whoever is stopped in the middle must not leave servers behind.
      const { pid } = started;
      if (pid !== undefined) {
        reaper.started(pid);
        started.once('exit', () => reaper.ended(pid));
      }
      const until = Date.now() + START_MS;
      while (Date.now() < until && !hasEnded(started)) {
        // Whoever asks while it comes up may never get an answer.
        if (await Promise.race([isReady().catch(() => false), sleep(ANSWER_MS, false)])) return;
        await sleep(POLL_MS);
      }
      await end('SIGKILL');
      throw new Error(`${command} did not start:\n${readFileSync(logFile, 'utf8').slice(-2000)}`);
    },
    /** As a power cut does for the process: nothing is finished. */
    kill: (): Promise<void> => end('SIGKILL'),
    stop: (): Promise<void> => end('SIGTERM'),
  };
}
export type ServerProcess = ReturnType<typeof createServerProcess>;
