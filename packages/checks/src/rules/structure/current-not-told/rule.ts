import type { ElementRule } from '../../../contract/types.ts';
import type { PageView } from '../../../page/page-view.ts';

const CURRENT = /(?:^|[-_\s])(?:cur|current|active|selected)(?:$|[-_\s])/i;
const TOLD = '[aria-current],[aria-selected],[aria-checked],[aria-pressed],[aria-expanded],[role]';

/** Of several items one is called the current one by its class, and looks unlike the others. */
export const rule: ElementRule = {
  id: 'current-not-told',
  level: 'warning',
  wcag: ['1.3.1'],
  selector: ':is(ol,ul):not([role]):has(> :nth-child(3))',
  check(element, page) {
    if (!page.isShown(element) || !page.isExposed(element)) return undefined;
    if (page.closest(element, TOLD.replace(',[role]', '')) ?? element.querySelector(TOLD)) {
      return undefined;
    }
    const items = [...element.children].filter((each) => page.isShown(each) && page.text(each));
    const current = items.filter((each) => classesOf(each).some((name) => CURRENT.test(name)));
    const [item] = current;
    if (!item || current.length > 1 || items.length < 3 || isTold(item, items, page)) {
      return undefined;
    }
    return { element: item, facts: { text: page.text(item).slice(0, 60) } };
  },
};

function classesOf(item: Element): readonly string[] {
  const [inner] = item.children;
  const all = item.children.length === 1 && inner ? [item, inner] : [item];
  return all.map((each) => each.getAttribute('class') ?? '');
}

/** In words, by not being a link as the others are, or not even by its looks. */
function isTold(item: Element, items: readonly Element[], page: PageView): boolean {
  if (page.anyWords('is-current').test(item.textContent)) return true;
  const links = items.filter((each) => each.querySelector('a[href]'));
  if (links.length > 0 && !links.includes(item)) return true;
  const other = items.find(
    (each) => each !== item && links.includes(each) === links.includes(item),
  );
  return !other || looksOf(item, page) === looksOf(other, page);
}

function looksOf(item: Element, page: PageView): string {
  return [item, ...item.querySelectorAll('a,span,strong')]
    .slice(0, 2)
    .map((each) => {
      const { color, backgroundColor, fontWeight, borderBottom, boxShadow } = page.style(each);
      return [color, backgroundColor, fontWeight, borderBottom, boxShadow].join();
    })
    .join();
}
