/** Runs in every bench page before anything else, the same for all contenders. */
import { deepFind, isVisible, opacityOf, placementOf } from './geometry.ts';
import { inventory, smallestTarget, watchLiveRegions } from './inspect.ts';
import type { Probe, Timing } from './types.ts';

const GIVE_UP_MS = 8000;
/** A tour that is not back by then does not come back. */
const RESUME_MS = 3000;
/** So many frames without a change count as settled. */
const STILL_FRAMES = 10;

const card = (): Element | null => window.benchAdapter.card();

function shows(step: number): boolean {
  const shown = card();
  const title = window.benchSteps[step]?.title;
  return title !== undefined && !!shown?.textContent.includes(title) && isVisible(shown);
}

function pressNext(): void {
  const button = window.benchAdapter.nextButton();
  if (!button) throw new Error('There is no button to the next step.');
  button.click();
}

/** After the frame that is being made is on screen: its painting counts too. */
function afterPaint(record: (now: number) => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => record(performance.now());
  port2.postMessage(0);
}

function looks(): string {
  const parts = [card(), ...window.benchAdapter.marks()].filter((part) => part !== null);
  return parts
    .map((part) => {
      const { left, top, width, height } = part.getBoundingClientRect();
      const path = part.querySelector('path')?.getAttribute('d') ?? '';
      return [left, top, width, height].map(Math.round).join() + opacityOf(part).toFixed(2) + path;
    })
    .join(' ');
}

/** Acts, and looks at each frame until the step has stood still for a while. */
function time(act: () => void, step: number): Promise<Timing> {
  return new Promise((resolve) => {
    let first: number | null = null;
    let settled: number | null = null;
    let before = '';
    let still = 0;
    const calledAt = performance.now();
    const look = (): void => {
      if (shows(step)) {
        if (first === null) afterPaint((now) => (first ??= now - calledAt));
        const now = looks();
        still = now === before && opacityOf(card() as Element) > 0.99 ? still + 1 : 0;
        if (still === 0) afterPaint((paintedAt) => (settled = paintedAt - calledAt));
        before = now;
        if (still >= STILL_FRAMES) return resolve({ first, settled });
      }
      if (performance.now() - calledAt > GIVE_UP_MS) resolve({ first, settled: null });
      else requestAnimationFrame(look);
    };
    if (tries(act)) requestAnimationFrame(look);
    else resolve({ first, settled });
  });
}

/** A tour that throws has no time. */
function tries(act: () => void): boolean {
  try {
    act();
    return true;
  } catch (error) {
    console.warn(error);
    return false;
  }
}

function movingFrames(act: () => void, step: number): Promise<number> {
  return new Promise((resolve) => {
    const seen: string[] = [];
    let seenAt = 0;
    const calledAt = performance.now();
    const look = (): void => {
      const now = performance.now();
      if (shows(step)) {
        seenAt ||= now;
        const latest = looks();
        if (latest !== seen[seen.length - 1]) seen.push(latest);
      }
      if ((seenAt && now - seenAt > 600) || now - calledAt > GIVE_UP_MS) resolve(seen.length - 1);
      else requestAnimationFrame(look);
    };
    if (tries(act)) requestAnimationFrame(look);
    else resolve(0);
  });
}

function seenAt(step: number): Promise<number | null> {
  return new Promise((resolve) => {
    const look = (): void => {
      if ('benchAdapter' in window && shows(step)) afterPaint(resolve);
      else if (performance.now() > RESUME_MS) resolve(null);
      else requestAnimationFrame(look);
    };
    look();
  });
}

const announced: string[] = [];
const violations: string[] = [];

const probe: Probe = {
  start: () => window.benchAdapter.start(window.benchSteps),
  startTimed: () => time(probe.start, 0),
  nextTimed: (step) => time(pressNext, step),
  step: () => window.benchSteps.findIndex((_, index) => shows(index)),
  isVisible,
  placement(selector) {
    const shown = card();
    const target = deepFind(selector);
    return shown && target && isVisible(shown) ? placementOf(shown, target) : null;
  },
  inventory,
  smallestTarget: () => smallestTarget(card()),
  movingFrames,
  listen: () => watchLiveRegions((text) => announced.push(text)),
  announced,
  violations,
  seenAt,
};

window.bench = probe;
document.addEventListener('securitypolicyviolation', (event) => {
  violations.push(`${event.violatedDirective} ${event.blockedURI}`);
});
