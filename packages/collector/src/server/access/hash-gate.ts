/** Too many wait; come back later. */
export class GateFull extends Error {
  override readonly name = 'GateFull';
  readonly statusCode = 503;
}

/**
 * Lets few jobs run at a time. A hash of a password takes a third of a second and 32 MB on purpose;
 * a hundred at once would stop the collection of events.
 */
export function createGate(
  atOnce: number,
  mayWait: number,
): <T>(job: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (job) => {
    if (running >= atOnce) {
      if (waiting.length >= mayWait) throw new GateFull();
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
    running++;
    try {
      return await job();
    } finally {
      running--;
      waiting.shift()?.();
    }
  };
}
