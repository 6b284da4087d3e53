import type { PageRule } from '../../../contract/types.ts';

/** https://www.w3.org/WAI/WCAG22/Techniques/failures/F20 */
export const rule: PageRule = {
  id: 'alt-not-updated-by-trial',
  level: 'warning',
  wcag: ['1.1.1'],
  needs: ['presses'],
  *examine(page) {
    const told = new Set<Element>();
    for (const { element, stale } of page.measures.presses ?? []) {
      for (const image of stale) {
        if (told.has(image)) continue;
        told.add(image);
        const alt = image.getAttribute('alt') ?? '';
        yield { element: image, facts: { alt, control: page.name(element) } };
      }
    }
  },
};
