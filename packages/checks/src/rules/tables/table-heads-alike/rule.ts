import type { ElementRule } from '../../../contract/types.ts';
import { cellsOf, isTable, type Cell } from '../grid.ts';

/** Two columns of the same name, with nothing above that tells them apart. */
export const rule: ElementRule = {
  id: 'table-heads-alike',
  level: 'warning',
  wcag: ['1.3.1', '2.4.6'],
  isMinor: true,
  selector: 'table',
  check(element, page) {
    if (!isTable(element, page)) return undefined;
    const heads = cellsOf(element, page).filter(({ isHeader }) => isHeader);
    const top = heads.filter(({ y }) => y === 0);
    if (top.length < 3 || heads.some((head) => head.y === 0 && head.right - head.x > 1))
      return undefined;
    const named = top
      .map((head) => [head, nameOf(head)] as const)
      .filter(([, name]) => /\p{L}/u.test(name));
    for (const [at, [head, name]] of named.entries()) {
      if (named.slice(0, at).some(([, other]) => other === name)) {
        return { element: head.element, facts: { text: name } };
      }
    }
    return undefined;

    function nameOf({ element: head }: Cell): string {
      // A group of cells side by side repeats its headers: a long table in two halves.
      return [head.getAttribute('abbr'), page.name(head) || page.text(head)]
        .filter(Boolean)
        .join(' ');
    }
  },
};
