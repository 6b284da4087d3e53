import type { ElementRule } from '../../../contract/types.ts';

const MIN_SIDE_PX = 100;

export const rule: ElementRule = {
  id: 'graphic-no-alternative',
  level: 'warning',
  wcag: ['1.1.1'],
  selector: 'canvas,svg:not(svg svg)',
  check(element, page) {
    const { width, height } = page.rect(element);
    if (
      Math.min(width, height) < MIN_SIDE_PX ||
      !page.isShown(element) ||
      !page.isExposed(element) ||
      page.closest(element, 'a,button,[role=img],figure:has(figcaption)')
    ) {
      return undefined;
    }
    const isCanvas = element.localName === 'canvas';
    const isSaid =
      page.name(element) ||
      element.querySelector(':scope>desc') ||
      (isCanvas && element.textContent.trim()) ||
      element.matches('[role=none],[role=presentation]');
    // Libraries for charts call a part of one so.
    const isChart = isCanvas || element.querySelector('[class*=axis]');
    const level = isChart ? 'warning' : 'manual';
    return isSaid ? undefined : { element, level, facts: { kind: element.localName } };
  },
};
