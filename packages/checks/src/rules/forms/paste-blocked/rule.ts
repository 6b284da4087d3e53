import type { ElementRule } from '../../../contract/types.ts';
import { handlerSource } from '../../../page/handlers.ts';
import type { PageView } from '../../../page/page-view.ts';
import { isOpen, TYPED } from '../fields.ts';

const BLOCKS = /preventDefault\s*\(|return\s*(?:false|!1)\b|returnValue\s*=\s*(?:false|!1)/;
/** It takes what is pasted and puts it in by itself. */
const TAKES = /clipboardData|getData|insertText|readText/;

export const rule: ElementRule = {
  id: 'paste-blocked',
  level: 'error',
  wcag: ['3.3.8'],
  selector: TYPED,
  check(element, page) {
    if (!isOpen(element, page) || !isBlocked(element, page)) return undefined;
    const isLogin = page
      .anyWords('login')
      .test(`${element.getAttribute('type') ?? ''} ${page.name(element)} ${element.id}`);
    return { element, level: isLogin ? 'error' : 'warning' };
  },
};

/** By the field itself or whatever is around it, up to the window. */
function isBlocked(field: Element, page: PageView): boolean {
  const targets: EventTarget[] = [page.document, page.window];
  for (let each: Element | null = field; each; each = page.parent(each)) targets.push(each);
  return targets.some((target) => {
    const source = handlerSource(page, target, 'paste', 'beforepaste');
    return BLOCKS.test(source) && !TAKES.test(source);
  });
}
