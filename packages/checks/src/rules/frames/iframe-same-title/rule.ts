import type { PageRule } from '../../../contract/types.ts';
import { plain } from '../../../page/words.ts';

export const rule: PageRule = {
  id: 'iframe-same-title',
  level: 'warning',
  wcag: ['4.1.2'],
  *examine(page) {
    const known = new Map<string, string>();
    for (const frame of page.all('iframe[src],frame[src]')) {
      yield undefined;
      const name = plain(page.name(frame));
      const { src } = frame as HTMLIFrameElement;
      if (!name || !page.isExposed(frame)) continue;
      const first = known.get(name);
      if (first === undefined) known.set(name, src);
      else if (first !== src) yield { element: frame, facts: { title: page.name(frame) } };
    }
  },
};
