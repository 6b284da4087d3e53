/** How long we work before the page gets its turn: WCAG says nothing, but input feels slow beyond 50 ms. */
const SLICE_MS = 12;

/** Lets other work of the page come in between; `pause` resolves at once while the slice lasts. */
export interface Slices {
  /** Whether the slice is over. */
  isOver(): boolean;
  /** Waits until the page had its turn. */
  pause(): Promise<void>;
}

/** @param window Whose clock and tasks count. */
export function createSlices(window: Window, sliceMs = SLICE_MS): Slices {
  let startedAt = window.performance.now();
  return {
    isOver: () => window.performance.now() - startedAt > sliceMs,
    pause: async () => {
      await new Promise<void>((resolve) => {
        // A message, because timers are held back to 4 ms after a few turns.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          port1.close();
          resolve();
        };
        port2.postMessage(null);
      });
      startedAt = window.performance.now();
    },
  };
}
