/** Longer ones are decoration that goes on; focus is judged by what is seen soon. */
const MAX_MS = 400;

/** Waits until the page has drawn, and short transitions have ended. */
export async function settle(document: Document): Promise<void> {
  await drawn();
  const short = document.getAnimations().filter(({ playState, effect }) => {
    const { activeDuration, delay } = effect?.getComputedTiming() ?? {};
    const total = Number(activeDuration ?? Infinity) + (delay ?? 0);
    return playState === 'running' && total <= MAX_MS;
  });
  if (short.length === 0) return;
  const ended = Promise.all(short.map(({ finished }) => finished.catch(() => undefined)));
  await Promise.race([ended, after(MAX_MS)]);
  await drawn();
}

/** Two frames; a page that is not drawn at all has no frames. */
function drawn(): Promise<void> {
  const frames = new Promise<void>((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
  return Promise.race([frames, after(150)]);
}

export function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
