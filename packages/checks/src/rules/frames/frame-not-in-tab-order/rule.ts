import type { ElementRule } from '../../../contract/types.ts';
import { documentIn } from '../../../page/tree.ts';

const MIN_SIDE_PX = 20;

/** Of a frame of another site nobody knows what is in it: the smallest are for counting visits. */
export const rule: ElementRule = {
  id: 'frame-not-in-tab-order',
  level: 'warning',
  wcag: ['2.1.1'],
  isMinor: true,
  selector: 'iframe[tabindex^="-"]',
  check(element, page) {
    const { width, height } = page.rect(element);
    if (width < MIN_SIDE_PX || height < MIN_SIDE_PX || !page.isShown(element)) return undefined;
    if (!page.isExposed(element)) return undefined;
    // An open dialog keeps the keyboard to itself.
    if (page.all('dialog[open],[aria-modal=true]').some((each) => page.isShown(each))) {
      return undefined;
    }
    const inner = documentIn(element);
    const isIdle = inner && !inner.querySelector('a[href],button,input,select,textarea,[tabindex]');
    return isIdle ? undefined : { element, facts: { text: page.name(element) } };
  },
};
