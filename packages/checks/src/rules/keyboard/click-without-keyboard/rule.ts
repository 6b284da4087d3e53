import type { ElementRule, Level } from '../../../contract/types.ts';
import { cache } from '../../../page/cache.ts';
import {
  KEYS,
  CONTROL,
  handlerSource,
  listenersOf,
  listensAround,
} from '../../../page/handlers.ts';
import type { PageView } from '../../../page/page-view.ts';
import { matchesSafely } from '../../../page/selectors.ts';

const CLICK = ['click', 'dblclick'];
const PRESS = ['mousedown', 'mouseup', 'pointerdown', 'pointerup', 'touchstart', 'touchend'];
const ACTS =
  '[role=button],[role=link],[role=checkbox],[role=switch],[role=radio],[role=tab],[role^=menuitem]';
const INNER = `${CONTROL},${ACTS},[tabindex]`;
/** In these one element has the focus and keys for all. */
const COMPOSITE =
  '[role=listbox],[role=menu],[role=menubar],[role=tree],[role=grid],[role=treegrid],[role=tablist],[role=radiogroup],[role=toolbar],[role=slider],[role=spinbutton],[role=combobox],[role=application],[aria-activedescendant],[contenteditable],svg *';
/** Many boxes that are clicked keep the real field inside, where nobody gets to it. */
const HELD = 'input:is([type=hidden],[type=file],[type=checkbox],[type=radio])';
const MAX_TEXT = 200;
/** An icon may be drawn by the style sheet; what covers the page is no icon. */
const MAX_ICON_PX = 100;

/** Elements that a listener further out acts for, by the selector it looks for. */
const delegatedTo = cache((page: PageView): readonly string[] =>
  listenersOf(page)
    .delegated('click')
    .map(({ selector }) => selector),
);

export const rule: ElementRule = {
  id: 'click-without-keyboard',
  level: 'error',
  wcag: ['2.1.1', '4.1.2'],
  selector: `body :not(${CONTROL},script,style,template,form,main,article,section,table,tbody,p:has(a[href]))`,
  check(element, page) {
    const listeners = listenersOf(page);
    const isPointed = page.style(element).cursor === 'pointer';
    const isOwn =
      listeners.has(element, ...CLICK) ||
      ((isPointed || element.matches(ACTS)) && listeners.has(element, ...PRESS));
    if (!isOwn && !(isPointed && isDelegated(element, page))) return undefined;
    if (isPartOfControl(element, page) || !looksActive(element, page, isPointed)) return undefined;
    if (hasKeys(element, page)) return undefined;
    const isCertain =
      isOwn &&
      !isClosed(element) &&
      page.isExposed(element) &&
      (isPointed || element.matches(ACTS));
    const level: Level = isCertain && !element.hasAttribute('tabindex') ? 'error' : 'warning';
    return { element, level, facts: { text: labelOf(element) } };
  },
};

/** An element of somebody's own, whose inner side may be closed to us. */
function isClosed({ localName, shadowRoot }: Element): boolean {
  return localName.includes('-') && !shadowRoot;
}

function isDelegated(element: Element, page: PageView): boolean {
  return delegatedTo(page).some((selector) => matchesSafely(element, selector));
}

/** What is around or inside it, or what it labels, has the focus and the keys. */
function isPartOfControl(element: Element, page: PageView): boolean {
  const outer = page.parent(element);
  if (outer && page.closest(outer, `${CONTROL},${ACTS},[tabindex="0"]`)) return true;
  if (page.closest(element, `${COMPOSITE},[aria-hidden=true],[inert],[aria-disabled=true]`))
    return true;
  if (element.id && page.all(`[aria-labelledby~="${CSS.escape(element.id)}"]`).length > 0)
    return true;
  return (
    [...element.querySelectorAll(INNER)].some(
      (each) => !each.matches(HELD) || page.isShown(each) || page.isExposed(each),
    ) || [element, ...element.querySelectorAll('*')].some(holdsControl)
  );
}

/** In the shadow of an element of somebody's own, however deep. */
function holdsControl({ shadowRoot }: Element): boolean {
  if (!shadowRoot) return false;
  return (
    shadowRoot.querySelector(INNER) !== null ||
    [...shadowRoot.querySelectorAll('*')].some(holdsControl)
  );
}

/** Not a curtain behind a dialog, and not a part of the page that only listens for what bubbles. */
function looksActive(element: Element, page: PageView, isPointed: boolean): boolean {
  const text = labelOf(element);
  if (text.length > MAX_TEXT || element.matches('[role=dialog],[role=presentation],[role=none]'))
    return false;
  if (text || element.querySelector('img,svg')) return true;
  const { width, height } = page.rect(element);
  return isPointed && width > 0 && width <= MAX_ICON_PX && height <= MAX_ICON_PX;
}

/** Tab reaches it, and something on the way out listens to keys. */
function hasKeys(element: Element, page: PageView): boolean {
  const tabIndex = Number.parseInt(element.getAttribute('tabindex') ?? '-1', 10);
  if (!(tabIndex >= 0)) return false;
  if (listensAround(page, element, ...KEYS) || !page.listeners) return true;
  return [page.document, page.window].some((target) =>
    /Enter|Space|["'] ["']|\b(?:13|32)\b/.test(handlerSource(page, target, ...KEYS)),
  );
}

/** Also of what a closed dialog holds, which is not rendered yet. */
function labelOf(element: Element): string {
  const text = element.textContent.replace(/\s+/g, ' ').trim();
  return text || element.getAttribute('aria-label') || element.getAttribute('title') || '';
}
