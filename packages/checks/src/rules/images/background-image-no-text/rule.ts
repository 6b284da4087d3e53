import type { Hit, PageRule } from '../../../contract/types.ts';
import type { PageView } from '../../../page/page-view.ts';
import { allSafely } from '../../../page/selectors.ts';

const LOGO = /logo|crest|emblem|wappen|escudo/i;
/** Many libraries call a box for any message so, whatever it says. */
const BOX = /(?<![a-z])alerts?(?![a-z])/gi;
/** What went well is said by any words. */
const WELL = /success\w*|complet\w*/gi;
const MIN_SIDE_PX = 8;

export const rule: PageRule = {
  id: 'background-image-no-text',
  level: 'warning',
  wcag: ['1.1.1'],
  *examine(page) {
    const told = new Set<Element>();
    for (const { selector, style, media } of page.cssRules()) {
      yield undefined;
      if (!style.backgroundImage.includes('url(') || media.includes('print')) continue;
      for (const element of allSafely(page, selector.replace(/::?(?:before|after)/g, ''))) {
        if (told.has(element)) continue;
        told.add(element);
        yield judge(element, page, selector);
      }
    }
    for (const element of page.all('[style*="url("]')) {
      yield undefined;
      if (!told.has(element)) yield judge(element, page, element.getAttribute('class') ?? '');
    }
  },
};

function judge(element: Element, page: PageView, selector: string): Hit | undefined {
  if (element.matches('body,html,input,select,textarea,option,[role=img]')) return undefined;
  if (!page.isExposed(element) || !page.isShown(element)) return undefined;
  const file = fileIn(page.style(element).backgroundImage);
  const names = `${file} ${(selector.split(' ').pop() ?? '').replace(BOX, '')}`;
  const text = `${page.text(element)} ${page.name(element)}`.trim();
  const facts = { file: file || selector, text: text.slice(0, 60) };
  const state = page.anyWords('state');
  if (text) {
    const isToldBySign = state.test(names.replace(WELL, '')) && !state.test(text);
    // A message that is read out when it comes needs no sign to be one.
    const isMessage = page.closest(element, '[role=alert],[role=status],[aria-live]');
    return isToldBySign && !isMessage ? { element, facts } : undefined;
  }
  const { width, height } = page.rect(element);
  const isSeen = width >= MIN_SIDE_PX && height >= MIN_SIDE_PX && !element.firstElementChild;
  const isSaid = page.closest(element, 'a,button,[aria-label],[aria-labelledby],label');
  const saysMuch = [state, LOGO, page.anyWords('sign'), page.anyWords('picture-says-much')].some(
    (each) => each.test(names),
  );
  return isSeen && saysMuch && !isSaid && !isSaidBeside(element, page)
    ? { element, facts }
    : undefined;
}

/** Words for screen readers alone, next to the sign. */
function isSaidBeside(element: Element, page: PageView): boolean {
  return [element.previousElementSibling, element.nextElementSibling].some((each) => {
    if (!each || !page.isExposed(each) || !each.textContent.trim()) return false;
    const { width, height } = page.rect(each);
    return (
      width <= 2 ||
      height <= 2 ||
      page.style(each).clipPath !== 'none' ||
      page.rect(each).right <= 0
    );
  });
}

function fileIn(image: string): string {
  return /url\("?(?!data:)[^")]*?([^/")]+?)"?\)/.exec(image)?.[1] ?? '';
}
