import type { ElementRule } from '../../../contract/types.ts';
import { cache } from '../../../page/cache.ts';
import { listenersOf, listensAround } from '../../../page/handlers.ts';
import { hasUnreadSheets, isInLayer } from '../../../page/css-rules.ts';
import type { PageView } from '../../../page/page-view.ts';
import {
  leadsElsewhere,
  matchesSafely,
  splitSelectors,
  weightOf,
  withoutState,
} from '../../../page/selectors.ts';

const FOCUS = /:focus(?:-visible|-within)?(?![\w-])/g;
const FOCUS_EVENTS = ['focus', 'focusin'];
const OTHER_STATE = /:not\([^)]*focus|:hover|:active|:disabled|::-moz-focus/;
/** Holds for a control that has the focus and nothing else. */
const WITHOUT_STATE =
  /:not\(\s*:(?:hover|active|disabled)(?:\s*,\s*:(?:hover|active|disabled))*\s*\)/g;
/** Values that draw nothing. */
const NOTHING =
  /^(?:none|hidden|0(?:px|em|rem)?|transparent|inherit|initial|unset|revert|auto|normal|invert|currentcolor|0s)$/i;
/** Properties that nobody sees. */
const UNSEEN =
  /^(?:outline|transition|cursor|z-index|-webkit-tap|pointer-events|user-select|animation-(?!name))/;
/** A caret shows where one types. */
const TYPED =
  'textarea,input:not([type=checkbox],[type=radio],[type=button],[type=submit],[type=reset],[type=image],[type=file],[type=range],[type=color])';

interface Part {
  readonly selector: string;
  readonly style: CSSStyleDeclaration;
  readonly weight: number;
  readonly isOfFocus: boolean;
}

/** Rules that take an outline away, and those for what has the focus. */
const partsOf = cache((page: PageView): readonly Part[] =>
  page.cssRules().flatMap(({ selector, style, media }) => {
    const isOfFocus = selector.includes(':focus') || selector.includes(':has(');
    const isMeant = isOfFocus || style.outlineStyle || style.outlineWidth;
    if (!isMeant || !page.holds(media)) return [];
    return (
      splitSelectors(selector)
        // Only for the pointer, or a state that the focus alone does not bring.
        .filter((each) => !OTHER_STATE.test(each.replace(WITHOUT_STATE, '')))
        .map((each) => ({
          selector: each,
          style,
          weight: weightOf(each),
          isOfFocus: each.includes(':focus'),
        }))
    );
  }),
);

const hasUnread = cache((page: PageView) => hasUnreadSheets(page.document));

export const rule: ElementRule = {
  id: 'focus-not-visible-by-style',
  level: 'error',
  wcag: ['2.4.7'],
  selector: 'a[href],button,input:not([type=hidden]),select,textarea,summary,[tabindex]',
  check(element, page) {
    const parts = partsOf(page);
    if (parts.length === 0 || !page.isTabbable(element) || !page.isShown(element)) return undefined;
    const own = parts.filter((part) => appliesInFocus(part, element));
    const isBorder = looksLikeBorder(own, element, page);
    const isGone = own.some(takesOutline) && !hasOutline(own, element);
    if (!isGone && !isBorder) return undefined;
    if (isDrawnElsewhere(parts, element) || changesLook(own, element, { page, isBorder })) {
      return undefined;
    }
    if (listenersOf(page).has(element, ...FOCUS_EVENTS)) return undefined;
    const { document, window, listeners } = page;
    const isWatched =
      !listeners ||
      listensAround(page, element, ...FOCUS_EVENTS) ||
      [document, window].some((each) => listeners.has(each, ...FOCUS_EVENTS));
    const isAsRead = !own.some(({ style }) => isInLayer(style)) && !hasUnread(page);
    const isCertain = !isWatched && isAsRead && !element.matches(TYPED);
    return { element, level: isCertain ? 'error' : 'warning', facts: { name: page.name(element) } };
  },
};

function takesOutline({ style }: Part): boolean {
  return (
    valueOf(style, 'outline-style') === 'none' ||
    isZero(valueOf(style, 'outline-width')) ||
    valueOf(style, 'outline-color') === 'transparent'
  );
}

/** Of `outline: 2px solid var(--ring)` the parts are '' in the sheet, though it draws a line. */
function valueOf(style: CSSStyleDeclaration, property: string): string {
  const value = style.getPropertyValue(property);
  const whole = value || !property.startsWith('outline-') ? '' : style.getPropertyValue('outline');
  if (!whole.includes('var(')) return value;
  const isNone = /^(?:none|0(?:px)?)(?![\w.])/.test(whole);
  if (property === 'outline-style') return isNone ? 'none' : 'solid';
  return property === 'outline-width' && !isNone ? 'medium' : '';
}

/** Not `0.25rem`. An empty value says nothing. */
function isZero(width: string): boolean {
  return Number.parseFloat(width) === 0;
}

/** It is the subject of the rule while it has the focus. */
function appliesInFocus({ selector }: Part, element: Element): boolean {
  return matchesSafely(element, withoutState(selector, FOCUS)) && !endsOutside(selector, element);
}

/** `:focus` stands at an element further out, which has the focus in its place. */
function endsOutside(selector: string, element: Element): boolean {
  const at = lastFocus(selector);
  return (
    at !== null && !at.isWithin && leadsElsewhere(at.rest) && !matchesSafely(element, at.until)
  );
}

/** Among the rules for an outline, the strongest one says whether there is one. */
function hasOutline(own: readonly Part[], element: Element): boolean {
  const inline = (element as Partial<HTMLElement>).style;
  const value = (name: string): string =>
    (inline?.getPropertyValue(name) || winner(own, name)) ?? '';
  return (
    value('outline-style') !== 'none' &&
    !isZero(value('outline-width')) &&
    value('outline-color') !== 'transparent'
  );
}

/** The outline stands where a border of its colour was before: to the eye nothing changes. */
function looksLikeBorder(own: readonly Part[], element: Element, page: PageView): boolean {
  const width = Number.parseFloat(winner(own, 'outline-width') ?? '');
  const offset = Number.parseFloat(winner(own, 'outline-offset') ?? '0');
  const { borderTopWidth, borderTopColor, borderTopStyle } = page.style(element);
  const inFocus = own.filter(({ isOfFocus }) => isOfFocus);
  const border = Number.parseFloat(winner(inFocus, 'border-top-width') ?? borderTopWidth);
  return (
    borderTopStyle === 'solid' &&
    offset === 0 &&
    sameColour(winner(own, 'outline-color') ?? '', borderTopColor, element) &&
    width + border <= Number.parseFloat(borderTopWidth)
  );
}

/** A sheet may name a colour that the browser gives as numbers. */
function sameColour(written: string, computed: string, element: Element): boolean {
  const names: Readonly<Record<string, string>> = {
    black: 'rgb(0, 0, 0)',
    white: 'rgb(255, 255, 255)',
  };
  const { color } = getComputedStyle(element);
  return (/^currentcolor$/i.test(written) ? color : (names[written] ?? written)) === computed;
}

function winner(own: readonly Part[], property: string): string | undefined {
  let best: { value: string; weight: number } | undefined;
  for (const { style, weight } of own) {
    const value = valueOf(style, property);
    if (!value) continue;
    const strength = weight + (style.getPropertyPriority(property) ? 1e9 : 0);
    if (!best || strength >= best.weight) best = { value, weight: strength };
  }
  return best?.value;
}

/** Something else in its style differs while it has the focus. */
function changesLook(
  own: readonly Part[],
  element: Element,
  { page, isBorder }: { readonly page: PageView; readonly isBorder: boolean },
): boolean {
  const inFocus = own.filter(({ isOfFocus }) => isOfFocus);
  const names = new Set(inFocus.flatMap(({ style }) => [...style]));
  return [...names].some((name) => {
    if (UNSEEN.test(name) || (isBorder && name.startsWith('border'))) return false;
    const value = winner(inFocus, name);
    // A part of a shorthand with a variable has no value of its own.
    if (value === undefined) return true;
    return !NOTHING.test(value) && value !== page.style(element).getPropertyValue(name);
  });
}

/** The focus is drawn around it, beside it, inside it, or as one of its pseudo-elements. */
function isDrawnElsewhere(parts: readonly Part[], element: Element): boolean {
  return parts.some(({ selector, style, isOfFocus }) => {
    const isHandedOn = /::?(?:before|after)$/.test(selector) && style.outlineStyle === 'inherit';
    if (isHandedOn && matchesSafely(element, selector.replace(/::?\w+$/, ''))) return true;
    const at = isOfFocus ? lastFocus(selector) : null;
    if (!at || ![...style].some((name) => draws(name, style))) return false;
    if (at.isWithin) return element.closest(at.until) !== null;
    return leadsElsewhere(at.rest) && matchesSafely(element, at.until);
  });
}

function draws(name: string, style: CSSStyleDeclaration): boolean {
  return !NOTHING.test(style.getPropertyValue(name)) && !/^(?:transition|cursor)/.test(name);
}

/** The selector up to where the focus is, without its state, and what comes after. */
function lastFocus(
  selector: string,
): { readonly until: string; readonly rest: string; readonly isWithin: boolean } | null {
  const has = /^(.*?):has\(.*:focus/.exec(selector);
  if (has) return { until: has[1] || '*', rest: '', isWithin: true };
  const found = [...selector.matchAll(FOCUS)].at(-1);
  if (!found) return null;
  const until = withoutState(selector.slice(0, found.index), FOCUS);
  const rest = selector.slice(found.index + found[0].length);
  return { until, rest, isWithin: found[0] === ':focus-within' };
}
