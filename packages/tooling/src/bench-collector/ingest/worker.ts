/** Processes that do one part of the work each, so that no part pays for another. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

export interface Worker<Job, Result> {
  /** @throws if the worker ends before it answers; its own words are on standard error. */
  run(job: Job): Promise<Result>;
  stop(): Promise<void>;
}

/** Starts a file of this folder that calls `answerJobs`. */
export function startWorker<Job extends object, Result>(file: string): Worker<Job, Result> {
  const child = fork(path.join(import.meta.dirname, file), {
    execArgv: ['--conditions=source'],
    stdio: ['ignore', 2, 2, 'ipc'],
  });
  const exit = once(child, 'exit');
  return {
    async run(job) {
      const answer = once(child, 'message') as Promise<[Result]>;
      child.send(job);
      const ended = exit.then(() => Promise.reject(new Error(`${file} ended too early.`)));
      const [result] = await Promise.race([answer, ended]);
      return result;
    },
    async stop() {
      if (child.exitCode === null) child.kill();
      await exit;
    },
  };
}

/** Answers the jobs that come from the process that started this one, until that one ends. */
export function answerJobs(work: (job: never) => Promise<unknown>): void {
  process.on('message', (job) => {
    // `startWorker` says what comes.
    work(job as never).then(
      (result) => process.send?.(result),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  });
  process.on('disconnect', () => process.exit(0));
}
