import { cache } from './cache.ts';
import type { PageView } from './page-view.ts';

/** An animation that runs on something a person sees. */
export interface Running {
  readonly element: Element;
  readonly animation: Animation;
  /** Of one turn. */
  readonly turnMs: number;
  /** Of all turns; Infinity for one without an end. */
  readonly totalMs: number;
  /** Names of the properties that change, in the way of scripts: "backgroundColor". */
  readonly properties: readonly string[];
  /** Key frames in one turn. */
  readonly frames: number;
}

const META = new Set(['offset', 'computedOffset', 'easing', 'composite']);
/** Says that something is going on, and ends with it. */
const BUSY =
  '[role=progressbar],[aria-busy=true],progress,[class*=spinner i],[class*=loading i],[class*=loader i],[class*=skeleton i]';

/** Animations by style sheet or script that run now, leaving out signs of work in progress. */
export const runningAnimations: (page: PageView) => readonly Running[] = cache((page: PageView) =>
  page.document.getAnimations().flatMap((animation): Running[] => {
    const { effect, playState } = animation;
    const target = (effect as Partial<KeyframeEffect> | null)?.target;
    if (!effect || !target || playState !== 'running') return [];
    if (!page.isShown(target) || target.closest(BUSY)) return [];
    const keyframes = (effect as KeyframeEffect).getKeyframes();
    const properties = [
      ...new Set(keyframes.flatMap((frame) => Object.keys(frame).filter((key) => !META.has(key)))),
    ];
    const { duration, endTime, direction } = effect.getComputedTiming();
    const turnMs = Number(duration) * (direction?.startsWith('alternate') ? 2 : 1);
    const totalMs = Number(endTime ?? 0);
    return [{ element: target, animation, turnMs, totalMs, properties, frames: keyframes.length }];
  }),
);

/** Whether it changes place or size, not only its colour. */
export function isMoving({ properties }: Running): boolean {
  return properties.some((name) =>
    /^(?:transform|translate|scale|rotate|left|top|right|bottom|margin|inset|backgroundPosition|offsetDistance|width|height)/.test(
      name,
    ),
  );
}

/** A style sheet or a script of the page asks whether less motion is wanted. */
export function heedsReducedMotion(page: PageView): boolean {
  const asks = /prefers-reduced-motion/;
  return (
    page.cssRules().some(({ media }) => media.some((each) => asks.test(each))) ||
    page.all('script:not([src])').some(({ textContent }) => asks.test(textContent)) ||
    page.all('[media*=prefers-reduced-motion]').length > 0
  );
}

/** A control that says it stops or hides what moves, or whose script stops a timer. */
export function hasPause(page: PageView, doesStop: (control: Element) => boolean): boolean {
  return page
    .all('button,input,select,a[href],[role=button],[role=switch],[role=checkbox]')
    .some((each) => page.anyWords('pauses').test(page.name(each)) || doesStop(each));
}
