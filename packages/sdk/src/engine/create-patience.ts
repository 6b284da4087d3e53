import type { GuideEvent } from '@handrail/flow';
import type { ClockPort, PagePort } from './ports.ts';

/** How long a page may look like none that the flow knows before that is believed. */
const GRACE_MS = 500;
/** So many times over while a document is still on its way. */
const MAX_GRACES = 12;

type Change = Extract<GuideEvent, { type: 'CHANGE' }>;

export interface Patience {
  /**
   * @param isNowhere No page of the flow is open, and the step needs one.
   * @param wasNowhere So it was at the last change.
   * @returns the change to work on now, or `null`: what is on screen stays until the next one
   */
  take(change: Change, isNowhere: boolean, wasNowhere: boolean): Change | null;
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
    take(change, isNowhere, wasNowhere) {
      loaded ||= change.loaded === true;
      if (isNowhere && !isOver && (loaded || !wasNowhere)) {
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
