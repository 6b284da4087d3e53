import type { PageRule } from '../../../contract/types.ts';
import { matchesSafely } from '../../../page/selectors.ts';

/** Width of a small phone, and of a screen of 1280 pixels at 400 %. */
const NARROWEST = 320;
const FRAME = 'body,body>*,main,main>*,[role=main],#main,#content,#wrapper,#container,#page';

export const rule: PageRule = {
  id: 'page-fixed-width',
  level: 'warning',
  wcag: ['1.4.10'],
  isMinor: true,
  *examine(page) {
    const meta = page.document.querySelector('meta[name=viewport i]');
    const width = /width\s*=\s*(\d{3,})/.exec(meta?.getAttribute('content') ?? '')?.[1];
    if (meta && width && Number(width) > NARROWEST) yield { element: meta, facts: { width } };
    const frames = page.all(FRAME).filter((each) => page.isShown(each));
    const seen = new Set<Element>();
    for (const { selector, style, media } of page.cssRules()) {
      yield undefined;
      const px = /^(\d+)(?:\.\d+)?px$/.exec(style.minWidth || style.width)?.[1];
      if (!px || Number(px) < 480 || media.some((each) => /min-width|width\s*>|print/.test(each)))
        continue;
      const element = frames.find((each) => !seen.has(each) && matchesSafely(each, selector));
      if (!element || !holdsText(element, Number(px))) continue;
      seen.add(element);
      yield { element, facts: { width: px } };
    }
    for (const element of frames) {
      const { minWidth, width: own } = (element as HTMLElement).style;
      const px = /^(\d+)px$/.exec(minWidth || own)?.[1];
      if (px && Number(px) >= 480 && !seen.has(element) && holdsText(element, Number(px))) {
        yield { element, facts: { width: px } };
      }
    }

    /** It really is that wide, not narrowed again by `max-width`, and holds much of the page. */
    function holdsText(element: Element, px: number): boolean {
      const { maxWidth, overflowX } = page.style(element);
      const isWide = page.rect(element).width >= px && !maxWidth.includes('%');
      return isWide && overflowX === 'visible' && page.text(element).length > 400;
    }
  },
};
