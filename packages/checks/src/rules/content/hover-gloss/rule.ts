import type { PageRule } from '../../../contract/types.ts';
import { allSafely, splitSelectors } from '../../../page/selectors.ts';

const TIP = /:hover::?(?:before|after)\s*$/;

/** An explanation that a style sheet draws from an attribute, for the pointer alone. */
export const rule: PageRule = {
  id: 'hover-gloss',
  level: 'warning',
  wcag: ['2.1.1', '1.4.13'],
  isMinor: true,
  *examine(page) {
    const seen = new Set<Element>();
    for (const { selector, style } of page.cssRules()) {
      const attribute = /attr\(\s*([\w-]+)/.exec(style.content)?.[1];
      if (attribute === undefined || !selector.includes(':hover')) continue;
      for (const part of splitSelectors(selector).filter((each) => TIP.test(each))) {
        for (const element of allSafely(page, part.replace(TIP, '') || '*')) {
          yield undefined;
          const text = element.getAttribute(attribute)?.trim() ?? '';
          if (seen.has(element) || wordCount(text) < 2 || !page.isShown(element)) continue;
          seen.add(element);
          const said = page.name(element) + page.description(element) + page.text(element);
          if (!said.includes(text) && !page.isFocusable(element))
            yield { element, facts: { text: text.slice(0, 60) } };
        }
      }
    }
  },
};

const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length;
