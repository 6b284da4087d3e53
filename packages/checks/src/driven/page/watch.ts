import { reachableDocuments } from '@handrail/locator';
import { documentIn } from '../../page/tree.ts';
import { numberOf } from './registry.ts';

/** What the page did since it was asked last. */
export interface Doings {
  /** Numbers of the elements that got the focus, in order. */
  readonly focused: readonly number[];
  readonly windows: number;
  readonly submits: number;
}

let focused: number[] = [];
let windows = 0;
let submits = 0;
let isWatching = false;

/** From now on no window opens and no form is sent, and both are counted. */
export function watch(): void {
  if (isWatching) return;
  isWatching = true;
  for (const each of reachableDocuments(document)) {
    const view = each.defaultView;
    if (!view) continue;
    // A page may have a function of its own by this name.
    if (isNative(view.open)) {
      view.open = () => {
        windows++;
        return null;
      };
    }
    const { prototype } = view.HTMLFormElement;
    prototype.submit = () => {
      submits++;
    };
    view.addEventListener('submit', refuse, true);
    // Not `focusin`: it is left out where a listener for `focus` moves the focus on.
    view.addEventListener('focus', remember, true);
  }
}

function isNative(value: unknown): boolean {
  return /\[native code\]/.test(Function.prototype.toString.call(value));
}

function refuse(happening: Event): void {
  submits++;
  happening.preventDefault();
}

function remember(happening: Event): void {
  const [target] = happening.composedPath();
  if (target && (target as Partial<Element>).nodeType === 1)
    focused.push(numberOf(target as Element));
}

export function takeDoings(): Doings {
  const taken = { focused, windows, submits };
  focused = [];
  windows = 0;
  submits = 0;
  return taken;
}

/** What has the focus, in frames and shadow roots too; `null` for the page itself. */
export function focusedElement(): Element | null {
  let root: Document | ShadowRoot = document;
  for (;;) {
    const active: Element | null = root.activeElement;
    if (!active || active.localName === 'body' || active.localName === 'html') {
      return root === document ? null : ((root as Document).defaultView?.frameElement ?? null);
    }
    const inner: Document | ShadowRoot | null = active.shadowRoot ?? documentIn(active);
    if (!inner?.activeElement) return active;
    root = inner;
  }
}
