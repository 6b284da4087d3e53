import { StoreUnavailable } from '../store/store.ts';

const RETRY_MS = 200;

/** The target's outbox may be full for a while. */
export async function untilTaken(add: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await add();
      return;
    } catch (error) {
      if (!(error instanceof StoreUnavailable) || tries === 300) throw error;
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }
}
