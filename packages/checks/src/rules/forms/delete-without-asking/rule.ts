import type { ElementRule } from '../../../contract/types.ts';
import { handlerSource, listenersOf } from '../../../page/handlers.ts';
import type { PageView } from '../../../page/page-view.ts';

const REMOVES =
  /\.remove\s*\(|removeChild\s*\(|["'`]DELETE["'`]|\.delete\s*\(|deleteRow\s*\(|\bfetch\s*\(|\.ajax\s*\(|\.post\s*\(/;
const ASKS = /confirm|dialog|modal|popup|swal|undo|restore|sure|really|\$emit|dispatch/i;
const HOLDER = 'form,dialog,[role=dialog],[role=alertdialog],[class*=modal i],[class*=confirm i]';

/** In the page’s own code, as far as it can be read. */
export const rule: ElementRule = {
  id: 'delete-without-asking',
  level: 'warning',
  wcag: ['3.3.4'],
  isMinor: true,
  selector: 'button,[role=button],a[href^="#"],a[href^="javascript:"]',
  check(element, page) {
    const name = page.name(element);
    if (!page.words(element, 'delete-mine')?.test(name) || !page.isShown(element)) return undefined;
    if (element.matches('[aria-haspopup],[data-bs-toggle],[data-toggle],[command],[popovertarget]'))
      return undefined;
    // What asks is itself often such a dialog.
    if (page.closest(element, HOLDER) || page.anyWords('undo').test(page.text(page.document.body)))
      return undefined;
    const source = sourceFor(element, page);
    return REMOVES.test(source) && !ASKS.test(source) ? { element, facts: { name } } : undefined;
  },
};

/** Of the nearest that listens: the button itself, or a list that acts for all in it. */
function sourceFor(element: Element, page: PageView): string {
  for (let each: Element | null = element; each; each = page.parent(each)) {
    if (!listenersOf(page).has(each, 'click')) continue;
    return handlerSource(page, each, 'click');
  }
  return '';
}
