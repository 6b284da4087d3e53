import { createPageView } from '../page/create-page-view.ts';
import type { PageView } from '../page/page-view.ts';
import { documentIn } from '../page/tree.ts';
import { inOrder } from './pages-of.ts';

export interface TabStop {
  readonly element: Element;
  /** Counted from 1. */
  readonly number: number;
  readonly role: string;
  readonly name: string;
  readonly note: string;
}

type IsForeign = (element: Element) => boolean;

const CANDIDATES =
  'a[href],area[href],button,input,select,textarea,summary,iframe,frame,audio[controls],video[controls],[contenteditable],[tabindex]';

/**
 * Where Tab stops, by the markup: scripts may move the focus elsewhere, which only the keyboard
 * check tells.
 */
export function tabOrder(document: Document, isForeign?: IsForeign): readonly TabStop[] {
  return stopsIn(document, isForeign).map(({ element, page }, index) => ({
    element,
    number: index + 1,
    role: page.role(element) ?? element.localName,
    name: page.name(element),
    note: noteOn(element, page),
  }));
}

interface Stop {
  readonly element: Element;
  readonly page: PageView;
}

function stopsIn(document: Document, isForeign?: IsForeign): readonly Stop[] {
  if (!document.defaultView) return [];
  const page = createPageView(document, { isForeign });
  const stops = inOrder(document, CANDIDATES, isForeign).filter(
    (element) => !isForeign?.(element) && page.isTabbable(element) && !isOtherRadio(element),
  );
  const [first, rest] = [
    stops.filter((element) => orderOf(element) > 0),
    stops.filter((element) => orderOf(element) === 0),
  ];
  first.sort((a, b) => orderOf(a) - orderOf(b));
  return [...first, ...rest].flatMap((element) => {
    const inner = documentIn(element);
    return inner ? stopsIn(inner, isForeign) : [{ element, page }];
  });
}

function orderOf(element: Element): number {
  return Math.max(0, (element as HTMLElement).tabIndex || 0);
}

/** Of a group of radio buttons Tab stops at the one that is chosen, else at the first. */
function isOtherRadio(element: Element): boolean {
  if (!element.matches('input[type=radio][name]')) return false;
  const { name, form, checked } = element as HTMLInputElement;
  if (checked) return false;
  const root = element.getRootNode() as Document | ShadowRoot;
  const group = [...root.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
    (each) => each.name === name && each.form === form && !each.disabled,
  );
  return group.some((each) => each.checked) || group[0] !== element;
}

function noteOn(element: Element, page: PageView): string {
  const order = orderOf(element);
  if (order > 0) return `Moved forward by tabindex ${order}`;
  if (!page.isExposed(element)) return 'Hidden from screen readers';
  return page.name(element) ? '' : 'No name';
}
