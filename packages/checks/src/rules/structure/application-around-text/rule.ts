import type { ElementRule } from '../../../contract/types.ts';
import { wordsOf } from '../../../page/prose.ts';

const MIN_WORDS = 20;
const TEXT = 'h1,h2,h3,h4,p,ul,ol,table,dl';
/** What people work with rather than read. */
const TOOL =
  'canvas,svg,[role=grid],[role=tree],[role=slider],[role=textbox],[role=toolbar],[contenteditable]';

export const rule: ElementRule = {
  id: 'application-around-text',
  level: 'warning',
  wcag: ['4.1.2', '1.3.1'],
  isMinor: true,
  selector: '[role=application]',
  check(element, page) {
    if (!page.isShown(element) || !page.isExposed(element) || element.querySelector(TOOL)) {
      return undefined;
    }
    const texts = [...element.querySelectorAll(TEXT)].filter((each) => page.isExposed(each));
    const words = texts.reduce((sum, each) => sum + wordsOf(page.ownText(each)).length, 0);
    return words >= MIN_WORDS ? { element } : undefined;
  },
};
