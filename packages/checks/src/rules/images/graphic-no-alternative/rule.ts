import type { ElementRule } from '../../../contract/types.ts';

const MIN_SIDE_PX = 100;

export const rule: ElementRule = {
  id: 'graphic-no-alternative',
  level: 'warning',
  wcag: ['1.1.1'],
  selector: 'canvas,svg:not(svg svg)',
  check(element, page) {
    const { width, height } = page.rect(element);
    const isLarge = width >= MIN_SIDE_PX && height >= MIN_SIDE_PX && page.isShown(element);
    if (!isLarge || !page.isExposed(element) || page.closest(element, 'a,button,[role=img]')) {
      return undefined;
    }
    const isCanvas = element.localName === 'canvas';
    const isSaid =
      page.name(element) ||
      element.querySelector(':scope>title,:scope>desc') ||
      (isCanvas && element.textContent.trim()) ||
      element.matches('[role=none],[role=presentation]') ||
      page.closest(element, 'figure:has(figcaption)');
    const level = isCanvas ? 'warning' : 'manual';
    return isSaid ? undefined : { element, level, facts: { kind: element.localName } };
  },
};
