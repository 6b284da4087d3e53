import { keepUp, listen } from '../listen.ts';
import { focusCard, isFocusInside } from './focus.ts';
import { isPlainKey } from './is-plain-key.ts';

export interface FocusBridgeOptions {
  /** Our root element, or `null` while there is none. */
  getRoot(): Element | null;
  /** Where to go back to when what had the focus is gone. */
  getTarget?(): Element | null;
  /** The page's document and those of its frames, at first. */
  readonly documents: readonly Document[];
  /** A `KeyboardEvent.key`. @default 'F6' */
  readonly key?: string;
}

export interface FocusBridge {
  /** Moves the focus back to the portal: where it was, else to the target. */
  leave(): boolean;
  /** Listens in these documents from now on, and in no other. @returns whether one of them is new */
  hear(documents: readonly Document[]): boolean;
  stop(): void;
}

/**
 * One key moves the focus from anywhere in the portal into the guidance, and back to where it was.
 * Any other key, and this one while no guidance is shown, is left alone.
 */
export function createFocusBridge(options: FocusBridgeOptions): FocusBridge {
  const { getRoot, getTarget, documents, key = 'F6' } = options;
  let last: WeakRef<Element> | null = null;
  // Who starts guidance with a button of the portal's expects to be there again at its end.
  const opener = documents[0]?.activeElement;
  if (opener && opener !== opener.ownerDocument.body) last = new WeakRef(opener);

  const leave = (): boolean => {
    const before = last?.deref() as HTMLElement | undefined;
    for (const place of [before, getTarget?.() as HTMLElement | null | undefined]) {
      if (!place?.isConnected) continue;
      place.focus({ preventScroll: place === before });
      if (place.matches(':focus')) return true;
    }
    return false;
  };
  const onFocusIn = (event: FocusEvent): void => {
    const place = event.composedPath()[0] as HTMLElement | undefined;
    if (place && !event.composedPath().some((node) => node === getRoot()))
      last = new WeakRef(place);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const root = isPlainKey(event, key) && getRoot();
    const moved = root && (isFocusInside(root) ? leave() : focusCard(root));
    if (!moved) return;
    event.preventDefault();
    event.stopPropagation();
  };

  const heard = new Map<Document, () => void>();
  const hear = (next: readonly Document[]): boolean =>
    keepUp(heard, next, (document) => listen(document, { keydown: onKeyDown, focusin: onFocusIn }));

  hear(documents);
  return {
    leave,
    hear,
    stop() {
      last = null;
      hear([]);
    },
  };
}
