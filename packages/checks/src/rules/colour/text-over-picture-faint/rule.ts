import type { PageRule } from '../../../contract/types.ts';
import { neededContrast } from '../needed-contrast.ts';

export const rule: PageRule = {
  id: 'text-over-picture-faint',
  level: 'warning',
  wcag: ['1.4.3'],
  needs: ['backdrops'],
  *examine(page) {
    for (const { element, contrast } of page.measures.backdrops ?? []) {
      const needed = neededContrast(page.style(element));
      const ratio = Math.floor(contrast * 10) / 10;
      const text = page.ownText(element).slice(0, 60);
      if (ratio < needed) yield { element, facts: { text, ratio, needed } };
    }
  },
};
