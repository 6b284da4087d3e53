import { StoreUnavailable } from './store.ts';

interface Waiting<TJob, TResult> {
  readonly job: TJob;
  readonly size: number;
  resolve(result: TResult): void;
  reject(error: Error): void;
}

/**
 * Gathers jobs for a few milliseconds and runs them in one transaction: the disk is waited for
 * once for all of them. Each caller hears of its own job only after the commit.
 */
export function createGroupCommit<TJob, TResult>(options: {
  readonly delayMs: number;
  /** Most events that may wait. */
  readonly highWater: number;
  /** Runs all jobs in one transaction; throws if it was rolled back. */
  commit(jobs: readonly TJob[]): readonly TResult[];
}) {
  const { delayMs, highWater, commit } = options;
  let waiting: Waiting<TJob, TResult>[] = [];
  let size = 0;
  let timer: NodeJS.Timeout | undefined;

  const run = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const group = waiting;
    waiting = [];
    size = 0;
    if (group.length === 0) return;
    try {
      const results = commit(group.map(({ job }) => job));
      group.forEach(({ resolve }, index) => resolve(results[index] as TResult));
    } catch (cause) {
      const error = new StoreUnavailable('The events could not be stored.', { cause });
      group.forEach(({ reject }) => reject(error));
    }
  };

  return {
    add: (job: TJob, jobSize: number): Promise<TResult> =>
      new Promise((resolve, reject) => {
        if (size + jobSize > highWater)
          return reject(new StoreUnavailable('Too many events are waiting.'));
        waiting.push({ job, size: jobSize, resolve, reject });
        size += jobSize;
        timer ??= setTimeout(run, delayMs);
      }),
    /** Events that wait. */
    size: () => size,
    /** Commits what is waiting, now. */
    drain: run,
  };
}
