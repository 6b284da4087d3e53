import { StoreUnavailable } from './store.ts';

/** Not now: somebody else writes. What was to be stored is tried again in a moment. */
export class StoreBusy extends Error {
  override readonly name = 'StoreBusy';
}

const RETRY_MS = 25;
/** Senders do not wait longer than this for somebody else who writes. */
const GIVE_UP_MS = 30_000;

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
  /**
   * Runs all jobs in one transaction; throws if it was rolled back.
   *
   * @throws {StoreBusy} to be asked again in a moment.
   */
  commit(jobs: readonly TJob[]): readonly TResult[];
}) {
  const { delayMs, highWater, commit } = options;
  let waiting: Waiting<TJob, TResult>[] = [];
  let size = 0;
  let timer: NodeJS.Timeout | undefined;
  let busySince: number | undefined;

  /** Puts a group back to the front, unless it has waited long enough. @returns whether it did. */
  const putBack = (group: readonly Waiting<TJob, TResult>[]): boolean => {
    busySince ??= performance.now();
    if (performance.now() - busySince > GIVE_UP_MS) return false;
    waiting = [...group, ...waiting];
    size = waiting.reduce((sum, job) => sum + job.size, 0);
    timer ??= setTimeout(run, RETRY_MS);
    return true;
  };

  const run = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const group = waiting;
    waiting = [];
    size = 0;
    if (group.length === 0) return;
    try {
      const results = commit(group.map(({ job }) => job));
      busySince = undefined;
      group.forEach(({ resolve }, index) => resolve(results[index] as TResult));
    } catch (cause) {
      if (cause instanceof StoreBusy && putBack(group)) return;
      busySince = undefined;
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
