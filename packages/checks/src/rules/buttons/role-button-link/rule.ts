import type { ElementRule } from '../../../contract/types.ts';
import { handlerSource } from '../../../page/handlers.ts';
import type { PageView } from '../../../page/page-view.ts';

const TAKES_SPACE = /space|\b32\b|(["'`]) \1|\bclick\s*\(|dispatchEvent/i;

export const rule: ElementRule = {
  id: 'role-button-link',
  level: 'warning',
  wcag: ['4.1.2'],
  selector: 'a[href][role=button],area[href][role=button]',
  check(element, page) {
    const isScript = /^(?:#|javascript:)/i.test(element.getAttribute('href') ?? '');
    // Where nobody recorded what listens, a script that makes it a button may do so fully.
    if (!page.isExposed(element) || (isScript && !page.listeners)) return undefined;
    return takesSpace(element, page) ? undefined : { element, facts: { text: page.name(element) } };
  },
};

function takesSpace(element: Element, page: PageView): boolean {
  // Its own handler may pass the key on to where we cannot read.
  if (page.listeners?.has(element, 'keydown', 'keyup', 'keypress')) return true;
  const targets: EventTarget[] = [page.document, page.window];
  for (let each: Element | null = element; each; each = page.parent(each)) targets.push(each);
  return targets.some((target) =>
    TAKES_SPACE.test(handlerSource(page, target, 'keydown', 'keyup', 'keypress')),
  );
}
