import { readListeners, type Listeners } from '../early/listeners.ts';
import { cache } from './cache.ts';
import type { PageView } from './page-view.ts';

/** What listens where: as recorded, or as far as a page shows it without. */
export const listenersOf: (page: PageView) => Listeners = cache(
  (page: PageView) => page.listeners ?? readListeners(page.window),
);

/** Source text of the element's own handlers for these events, and of functions of the page they call by name. */
export function handlerSource(page: PageView, target: EventTarget, ...types: string[]): string {
  const listeners = listenersOf(page);
  return withCalled(page, types.flatMap((type) => listeners.sources(target, type)).join('\n'));
}

const NATIVE = /\{\s*\[native code\]\s*\}\s*$/;

/** The source with that of global functions it calls by name, three calls deep. */
export function withCalled(page: PageView, source: string): string {
  const known = new Set<string>();
  let all = source;
  for (let depth = 0, latest = source; depth < 3 && latest; depth++) {
    latest = [...latest.matchAll(/(?<![.\w$])([a-z_$][\w$]*)\s*\(/gi)]
      .map(([, name = '']) => (known.has(name) ? '' : (known.add(name), globalSource(page, name))))
      .join('\n')
      .trim();
    all += `\n${latest}`;
  }
  return all;
}

/** Only what the page itself defined; a library under one letter says too much of everything. */
function globalSource({ window }: PageView, name: string): string {
  const value: unknown = Object.getOwnPropertyDescriptor(window, name)?.value;
  if (typeof value !== 'function' || /^(?:\$|jQuery|_)$/.test(name)) return '';
  const source = Function.prototype.toString.call(value);
  return NATIVE.test(source) ? '' : source;
}

/** Whether it or something around it has one of these listeners, up to and with `body`. */
export function listensAround(page: PageView, element: Element, ...types: string[]): boolean {
  const listeners = listenersOf(page);
  for (let each: Element | null = element; each; each = page.parent(each)) {
    if (listeners.has(each, ...types)) return true;
    if (each.localName === 'body') return false;
  }
  return false;
}

/** Whether something inside it has one of these listeners. */
export function listensInside(page: PageView, element: Element, ...types: string[]): boolean {
  const listeners = listenersOf(page);
  return [...element.querySelectorAll('*')].some((each) => listeners.has(each, ...types));
}

/** Source leads to another page, sends a form or opens a window. A change of the fragment does not. */
export const CHANGES_CONTEXT =
  /\blocation(?:\s*\.\s*(?:href|pathname|search))?\s*=(?!=)|\blocation\s*\.\s*(?:assign|replace|reload)\s*\(|\.(?:requestSubmit|submit)\s*\(|\bwindow\s*\.\s*open\s*\(|__doPostBack|\.trigger\(\s*["']submit|\bMM_jumpMenu/;

/** How the element's handlers change the context: by themselves, or in a function that they call. */
export function contextChange(
  page: PageView,
  element: Element,
  ...types: string[]
): 'own' | 'called' | null {
  const own = types.flatMap((type) => listenersOf(page).sources(element, type)).join('\n');
  if (CHANGES_CONTEXT.test(own)) return 'own';
  return CHANGES_CONTEXT.test(withCalled(page, own)) ? 'called' : null;
}

/** Source changes what is on the page, or what it looks like. */
export const CHANGES_PAGE =
  /classList|Class\(|\.(?:hidden|display|visibility|opacity|left|top|backgroundColor|background|color|inner(?:HTML|Text)|textContent|value|checked|src|className|scroll(?:Top|Left))\s*[+-]?=(?!=)|\.(?:show|hide|open|close|toggle|fade|slide|append|remove|delete|play|click|submit|css|text|html|val|popover|tooltip|dropdown)\w*\(|\bset[A-Z]\w*\(/;

/** Events of the keyboard. */
export const KEYS = ['keydown', 'keyup', 'keypress'];

/** Controls that the keyboard reaches and works by themselves. */
export const CONTROL =
  'a[href],area[href],button,input,select,textarea,summary,option,label,iframe,audio,video,[contenteditable=""],[contenteditable=true]';
