import type { PageRule } from '../../../contract/types.ts';
import type { PageView, StyleRule } from '../../../page/page-view.ts';
import { allSafely, matchesSafely } from '../../../page/selectors.ts';

const LOCK = /\bscreen\s*\.\s*(?:lockOrientation|orientation\s*\.\s*lock)\s*\(/;
const ORIENTED = /orientation\s*:\s*(portrait|landscape)/;

/** https://www.w3.org/WAI/standards-guidelines/act/rules/b33eff/, and pages that hide or lock themselves. */
export const rule: PageRule = {
  id: 'orientation-locked',
  level: 'error',
  wcag: ['1.3.4'],
  *examine(page) {
    for (const script of page.all('script:not([src])')) {
      if (LOCK.test(script.textContent)) yield { element: script, level: 'warning' };
    }
    const rules = page.cssRules();
    for (const each of rules) {
      const which = ORIENTED.exec(each.media.join())?.[1];
      if (!which) continue;
      for (const element of allSafely(page, each.selector)) {
        yield undefined;
        if (isRequest(element, each, page)) yield { element, level: 'warning' };
        else if (isTurned(element, each, rules) && isMain(element, page)) yield { element };
      }
    }
  },
};

/** Whether a rule for one orientation turns it a quarter from how it stands in the other. */
function isTurned(element: Element, rule: StyleRule, rules: readonly StyleRule[]): boolean {
  const angle = angleOf(rule.style);
  if (angle === null) return false;
  const other = rules.filter(({ media, selector, style }) => {
    const isOther = ORIENTED.exec(media.join())?.[1] !== ORIENTED.exec(rule.media.join())?.[1];
    return isOther && angleOf(style) !== null && matchesSafely(element, selector);
  });
  const before = other.map(({ style }) => angleOf(style) ?? 0).at(-1) ?? 0;
  const turn = (((angle - before) % 180) + 180) % 180;
  return Math.abs(turn - 90) < 2;
}

/** Degrees by which `transform` and `rotate` turn it; null if they say nothing. */
function angleOf({ transform, rotate }: CSSStyleDeclaration): number | null {
  const turn = rotate && rotate !== 'none' ? `rotate(${rotate.split(' ').at(-1) ?? '0'})` : '';
  const text = `${turn} ${transform === 'none' ? '' : transform}`.trim();
  if (!text) return null;
  try {
    const { a, b } = new DOMMatrix(text);
    return (Math.atan2(b, a) * 180) / Math.PI;
  } catch {
    // Parts of the window or variables: no angle is known.
    return null;
  }
}

/** Has text, and is the page or nearly all of it. */
function isMain(element: Element, page: PageView): boolean {
  if (element.matches('html,body,main,[role=main],body>*')) return page.text(element).length > 0;
  return element.querySelector('main,[role=main]') !== null;
}

/** Shown or hidden by orientation, and short: “Please turn your device”. */
function isRequest(element: Element, { style }: StyleRule, page: PageView): boolean {
  const { textContent } = element;
  return (
    style.display !== '' &&
    textContent.length < 300 &&
    page.anyWords('asks-to-turn').test(textContent)
  );
}
