import type { PageRule } from '../../../contract/types.ts';

export const rule: PageRule = {
  id: 'duplicate-id',
  level: 'warning',
  wcag: ['4.1.1'],
  *examine(page) {
    const known = new Map<Node, Map<string, number>>();
    // Drawings that are put in several times bring their own, which nothing but them refers to.
    for (const element of page.all('[id]:not([id=""],svg *)')) {
      yield undefined;
      const root = element.getRootNode();
      const inRoot = known.get(root) ?? new Map<string, number>();
      known.set(root, inRoot);
      const id = element.getAttribute('id') ?? '';
      const count = (inRoot.get(id) ?? 0) + 1;
      inRoot.set(id, count);
      if (count === 2) yield { element, facts: { id } };
    }
  },
};
