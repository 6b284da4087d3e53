/** Puts views on screen: the one place where elements and overlay meet. */
import { reachableDocuments } from '@handrail/locator';
import { createAnnouncer } from './a11y/create-announcer.ts';
import { createFocusBridge, type FocusBridge } from './a11y/create-focus-bridge.ts';
import { focusCard, isFocusInside } from './a11y/focus.ts';
import type { HandrailRoot } from './elements/handrail-root.ts';
import type { FoundTarget, StagePort } from './engine/ports.ts';
import { createSpotlight, type Spotlight } from './overlay/create-spotlight.ts';
import { keepOnTop } from './overlay/keep-on-top.ts';
import { mountPoint } from './overlay/mount-point.ts';
import { moveTo } from './overlay/move-to.ts';
import { placeCard } from './overlay/place-card.ts';
import type { Action, Interface, View } from './view.ts';
import { windowOf } from './window-of.ts';

export interface StageOptions {
  /** The outermost document that guidance may use. */
  readonly document: Document;
  readonly onAction: (action: Action) => void;
  readonly onError: (error: unknown) => void;
  /** A `KeyboardEvent.key` that moves the focus in and out. @default 'F6' */
  readonly focusKey?: string | undefined;
}

export interface Stage extends StagePort {
  /** Shows the root, for field help, also while no flow runs. @returns the root element */
  open(ui: Interface, near: Element | null): HandrailRoot;
  /** Takes up frames that were loaded anew: the focus key and the focus in them count too. */
  refresh(): void;
  /** Takes the root away when nothing is left in it. */
  tidy(): void;
  stop(): void;
}

export function createStage({ document, onAction, onError, focusKey = 'F6' }: StageOptions): Stage {
  let root: HandrailRoot | null = null;
  let endMount: (() => void) | null = null;
  let endPlace: (() => void) | null = null;
  let spotlight: Spotlight | null = null;
  let bridge: FocusBridge | null = null;
  let target: FoundTarget | null = null;
  let scrolledFor = '';
  let turn = 0;
  let focusedFor = '';
  const getRoot = (): Element | null => (root?.view ? root : null);
  const announcer = createAnnouncer(() => root);

  /** A frameset shows nothing of its own: there the interface goes into the frame with the target. */
  function home(near: Element | null): Document {
    if (document.body?.nodeName !== 'FRAMESET') return document;
    // A target in a page that was left is gone, though nobody has looked again yet.
    if (near && windowOf(near.ownerDocument)) return near.ownerDocument;
    return (
      largest(reachableDocuments(document).filter((each) => each.body?.nodeName !== 'FRAMESET')) ??
      document
    );
  }

  function open(ui: Interface, near: Element | null): HandrailRoot {
    const place = home(near);
    // A page that was left takes the listeners of its nodes with it, so they are of no more use.
    if (root && !windowOf(root.ownerDocument)) close();
    if (!root) {
      // The guided document may be a frameset that only looks on: our elements are known here.
      root = window.document.createElement('handrail-root');
      root.focusKey = focusKey;
      root.addEventListener('handrail-action', (event) => {
        const action = (event as CustomEvent<Action>).detail;
        if (action.type === 'move') guard(moveAway);
        else onAction(action);
      });
      root.onFocusLost = () => bridge?.leave();
    }
    root.ui = ui;
    if (root.ownerDocument !== place || !root.isConnected) mount(root, place);
    return root;
  }

  function mount(element: HandrailRoot, place: Document): void {
    endMount?.();
    moveTo(element, mountPoint(place, element));
    const endTop = keepOnTop(element, {
      onModal: () => guard(() => moveTo(element, mountPoint(element.ownerDocument, element))),
    });
    bridge = createFocusBridge({
      getRoot,
      getTarget: () => target?.element ?? null,
      documents: reachableDocuments(document),
      key: focusKey,
    });
    const { stop } = bridge;
    endMount = () => {
      endTop();
      stop();
    };
  }

  function place(element: HandrailRoot, view: View): void {
    endPlace?.();
    endPlace = null;
    const { box, layer } = element;
    const pointed = target?.element ?? null;
    hideSigns();
    if (!box || (view.kind === 'card' && view.modal)) return spotlight?.move(null);
    spotlight ??= layer && createSpotlight(layer);
    const ring = spotlight;
    endPlace = placeCard(box, pointed, {
      placement: view.kind === 'card' ? view.placement : undefined,
      turn,
      // Beside the portal's field, so it is the portal's direction that tells where labels stand.
      dir: pointed && getComputedStyle(pointed).direction === 'rtl' ? 'rtl' : 'ltr',
      documents: reachableDocuments(document),
      scroll: scrolledFor !== view.key,
      onMove: (rect) => ring?.move(rect),
    });
    if (!pointed) ring?.move(null);
    else scrolledFor = view.key;
  }

  /** Whatever the card covers, the person can see it: each move tries another place. */
  function moveAway(): void {
    turn++;
    if (root?.view) place(root, root.view);
  }

  /** Only where the author asked for it; else the focus stays in the portal. */
  function moveFocus(element: HandrailRoot, view: View): void {
    if (view.kind !== 'card' || view.key === focusedFor) return;
    focusedFor = view.key;
    if (view.focus === 'card') focusCard(element);
    if (view.focus === 'target') (target?.element as HTMLElement | undefined)?.focus();
  }

  function guard(act: () => void): void {
    try {
      act();
    } catch (error) {
      onError(error);
    }
  }

  function close(): void {
    // Before the root goes, or the focus would fall to the body.
    if (root !== null && isFocusInside(root)) bridge?.leave();
    endPlace?.();
    endMount?.();
    spotlight?.stop();
    announcer.stop();
    root?.remove();
    endPlace = endMount = spotlight = bridge = root = target = null;
  }

  return {
    open,
    show(view, ui, found) {
      const element = open(ui, found?.element ?? null);
      target = found;
      if (element.view?.key !== view.key) turn = 0;
      element.view = view;
      element.updateComplete
        .then(() => {
          if (element !== root || element.view !== view) return;
          place(element, view);
          moveFocus(element, view);
        })
        .catch(onError);
    },
    hide() {
      if (!root) return;
      if (isFocusInside(root)) bridge?.leave();
      endPlace?.();
      endPlace = target = null;
      spotlight?.move(null);
      root.view = null;

      tidy();
    },
    refresh() {
      if (bridge?.hear(reachableDocuments(document)) && root?.view) place(root, root.view);
    },
    tidy,
    announce: (text) => announcer.announce(text),
    stop: close,
  };

  /** A card says more than the sign at its field, and would half cover it. */
  function hideSigns(): void {
    for (const sign of root?.querySelectorAll('handrail-help') ?? []) {
      sign.hidden = sign.field === target?.element;
    }
  }

  function tidy(): void {
    hideSigns();
    if (root && !root.view && root.childElementCount === 0) close();
  }
}

function largest(documents: readonly Document[]): Document | null {
  const area = ({ defaultView: view }: Document): number =>
    view ? view.innerWidth * view.innerHeight : 0;
  return documents.reduce<Document | null>(
    (best, each) => (best && area(best) >= area(each) ? best : each),
    null,
  );
}
