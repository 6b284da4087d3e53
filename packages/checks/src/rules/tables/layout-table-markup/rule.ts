import type { ElementRule } from '../../../contract/types.ts';
import { kindOf } from '../grid.ts';

/** https://www.w3.org/WAI/WCAG22/Techniques/failures/F46 */
export const rule: ElementRule = {
  id: 'layout-table-markup',
  level: 'warning',
  wcag: ['1.3.1'],
  selector: 'table[role=presentation],table[role=none],table[summary],table:has(> caption)',
  check(element, page) {
    if (!element.hasAttribute('role')) {
      return saysLayout(element) && page.isShown(element) ? { element } : undefined;
    }
    const isData =
      element.getAttribute('summary') ||
      [...element.querySelectorAll('th,caption,[headers],[scope]')].some(
        (each) => each.closest('table') === element,
      );
    return isData && kindOf(element, page) === 'marked' && page.isShown(element)
      ? { element }
      : undefined;
  },
};

/** Its summary or caption says that it is for layout, which screen readers then say of a table of data. */
function saysLayout(table: Element): boolean {
  const caption = [...table.children].find(({ localName }) => localName === 'caption');
  const said = `${table.getAttribute('summary') ?? ''}\n${caption?.textContent ?? ''}`;
  return /^\s*(?:(?:table|used|page)? ?(?:for |of )?layout(?: table.*| only| purposes)?|layout-?tabelle.*|mise en page|maquetación)\s*$/im.test(
    said,
  );
}
