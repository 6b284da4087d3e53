import type { ElementRule } from '../../../contract/types.ts';
import type { PageView } from '../../../page/page-view.ts';
import { groupOf, isListed, openFields, shownLabels } from '../fields.ts';

export const rule: ElementRule = {
  id: 'required-not-marked',
  level: 'warning',
  wcag: ['3.3.2'],
  selector: 'form',
  check(element, page) {
    if (!isListed(element, page)) return undefined;
    const fields = openFields(element, page).filter((field) => shownLabels(field, page).length > 0);
    const required = fields.filter((field) => field.matches('[required],[aria-required=true]'));
    // Where all are alike there is nothing to tell apart.
    if (required.length === 0 || required.length === fields.length) return undefined;
    if (page.anyWords('optional').test(page.text(element))) return undefined;
    const open = required.filter((field) => !isMarked(field, page));
    return open[0] ? { element: open[0], facts: { count: open.length } } : undefined;
  },
};

function isMarked(field: Element, page: PageView): boolean {
  const legend = groupOf(field, page)?.querySelector('legend');
  return [...shownLabels(field, page), ...(legend ? [legend] : [])].some((label) =>
    [label, ...label.querySelectorAll('*')].some(
      (each) =>
        page.anyWords('required-mark').test(page.text(each)) ||
        each.matches('img,svg,i[class]') ||
        (['::before', '::after'] as const).some((which) => /[^"'\s]/.test(contentOf(each, which))),
    ),
  );

  function contentOf(each: Element, which: '::before' | '::after'): string {
    return page.pseudo(each, which).content.replace(/^(?:none|normal)$/, '');
  }
}
