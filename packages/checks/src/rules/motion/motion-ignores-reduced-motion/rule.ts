import type { PageRule } from '../../../contract/types.ts';
import { heedsReducedMotion, isMoving, runningAnimations } from '../../../page/motion.ts';
import type { PageView, StyleRule } from '../../../page/page-view.ts';
import { allSafely, withoutState } from '../../../page/selectors.ts';

const MOVES = /transform|translate|scale|rotate|left|right|top|bottom|margin|inset|\ball\b/;
const STATE = /:(?:hover|focus|active|checked|target|focus-within|focus-visible)\b|::[\w-]+/g;
/** Nobody gets dizzy from a small button that moves. */
const MIN_SIDE_PX = 64;
/** A shorter change of place is hardly seen as movement. */
const LONG_S = 0.4;

export const rule: PageRule = {
  id: 'motion-ignores-reduced-motion',
  level: 'warning',
  wcag: ['2.3.3'],
  isMinor: true,
  *examine(page) {
    if (heedsReducedMotion(page)) return;
    const running = runningAnimations(page).find(
      (each) => isMoving(each) && isLarge(each.element, page),
    );
    if (running) {
      yield { element: running.element };
      return;
    }
    for (const rule of page.cssRules()) {
      yield undefined;
      const element = movesLong(rule) ? firstShown(rule, page) : undefined;
      if (!element) continue;
      yield { element };
      return;
    }
  },
};

function isLarge(element: Element, page: PageView): boolean {
  const { width, height } = page.rect(element);
  return Math.min(width, height) >= MIN_SIDE_PX && page.isShown(element);
}

/** A long transition of place or size, or a named animation that starts with a state. */
function movesLong({ style }: StyleRule): boolean {
  const { transitionProperty, transitionDuration, animationName, animationDuration } = style;
  const isTransition = MOVES.test(transitionProperty) && longest(transitionDuration) >= LONG_S;
  const isAnimation =
    animationName !== '' &&
    animationName !== 'none' &&
    longest(animationDuration) >= LONG_S &&
    /slide|bounce|zoom|spin|shake|rotate|move|fly|parallax|scroll|swing|jump/i.test(animationName);
  return isTransition || isAnimation;
}

function longest(durations: string): number {
  return Math.max(
    0,
    ...durations
      .split(',')
      .map((each) => Number.parseFloat(each) * (each.trim().endsWith('ms') ? 0.001 : 1) || 0),
  );
}

function firstShown({ selector }: StyleRule, page: PageView): Element | undefined {
  return allSafely(page, withoutState(selector, STATE)).find((element) => isLarge(element, page));
}
