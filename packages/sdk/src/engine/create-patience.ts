import { standing, type GuideEvent, type Run, type Snapshot } from '@handrail/flow';
import type { ClockPort, Library, PagePort } from './ports.ts';

/** How long a page may look like none that the flow knows before that is believed. */
const GRACE_MS = 500;
/** So many times over while a document is still on its way. */
const MAX_GRACES = 12;

type Change = Extract<GuideEvent, { type: 'CHANGE' }>;

/** What a change meets: the flows, and the page as it is. */
interface Now {
  readonly library: Library;
  readonly snapshot: Snapshot;
}

export interface Patience {
  /** @returns the change to work on now, or `null`: what is on screen stays until the next one */
  take(change: Change, run: Run, now: Now): Change | null;
  stop(): void;
}

/**
 * Puts off changes to a page that the flow does not know. A frame that loads its next page, and a
 * page that only sends people on, look like that for a moment; without patience a card would flash
 * up and say that the step is on another page.
 */
export function createPatience(
  { page, clock }: { page: PagePort; clock: ClockPort },
  dispatch: (change: Change) => void,
): Patience {
  let cancel: (() => void) | null = null;
  let graces = 0;
  let isOver = false;
  let loaded = false;

  function wait(): void {
    cancel = clock.after(GRACE_MS, false, () => {
      graces++;
      if (page.isLoading() && graces < MAX_GRACES) return wait();
      isOver = true;
      dispatch({ type: 'CHANGE' });
    });
  }

  function stop(): void {
    cancel?.();
    cancel = null;
    graces = 0;
    isOver = loaded = false;
  }

  return {
    take(change, run, { library, snapshot }) {
      loaded ||= change.loaded === true;
      const { flow, step } = standing(run, library.root, library.flows);
      const isNowhere = !run.paused && step?.page !== undefined && snapshot.page(flow) === null;
      if (isNowhere && !isOver && (loaded || run.page !== null)) {
        if (!cancel) wait();
        return null;
      }
      const now = { ...change, loaded };
      stop();
      return now;
    },
    stop,
  };
}
