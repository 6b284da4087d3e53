import { describeElement, elementsIn } from './parts.ts';

/**
 * What moves or fades. Nothing of ours does, for anybody, so that nothing has to be left out for
 * those who asked for less motion.
 */
export function whatMoves(hosts: readonly Element[]): string[] {
  return elementsIn(hosts).flatMap((each) =>
    ['', '::before', '::after', '::backdrop'].flatMap((pseudo) => {
      const { animationName, transitionDuration } = getComputedStyle(each, pseudo);
      const isAnimated = animationName !== 'none' && animationName !== '';
      const isTransition = !/^(0s(, )?)*$/.test(transitionDuration);
      return isAnimated || isTransition ? [`${describeElement(each)}${pseudo}`] : [];
    }),
  );
}
