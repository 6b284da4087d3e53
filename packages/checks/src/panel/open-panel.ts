import type { Group as Affected } from '../contract/types.ts';
import { chooseItems, groupItems, type Affects } from './choose-items.ts';
import { createActions } from './create-actions.ts';
import { createDismissalKeeper } from './dismissal-keeper.ts';
import { rectOf } from './element-rect.ts';
import { createHost, type Host } from './host.ts';
import { createMarks, type Marks } from './marks.ts';
import { marksOf } from './marks-of.ts';
import { watchPage } from './page-changes.ts';
import type { PanelParts, Words } from './parts.ts';
import { createPanelPlace } from './place-panel.ts';
import { readView } from './read-view.ts';
import { renderPanel } from './render/render-panel.ts';
import { createSession } from './session.ts';
import { createStore, type Store } from './state.ts';

/** The panel on a page. */
export interface Panel {
  /** Moves the focus into the panel, or from it back to the page. */
  toggleFocus(): void;
  /** Takes everything off the page. */
  close(): void;
}

/** The panel's own element, and whatever else of Handrail stands in the page. */
function isForeign({ localName }: Element): boolean {
  return localName.startsWith('handrail-');
}

/**
 * Opens the panel for staff on a page, and checks the page. Draws in an element of its own beside the
 * body and changes nothing else.
 */
export function openPanel(document: Document, parts: PanelParts): Panel {
  const { onError = () => undefined, dir = 'ltr', key = '' } = parts;
  /** What had the focus when it last came into the panel. */
  let before = activeIn(document);
  const host = createHost(document, dir);
  const place = createPanelPlace(host.panel);
  let words: Words | null = null;
  let isWordless = false;
  let isDrawing = false;
  let isClosed = false;
  let focusNext = '';

  const affects = (rule: string): readonly Affected[] => words?.aboutRule(rule).affects ?? [];
  const store = createStore(schedule);
  store.set({ looksCloser: parts.looksCloser ?? false });
  const keeper = createDismissalKeeper(document, store);
  const session = createSession(document, { parts, store, isForeign });
  const actions = createActions(store, session, keeper, edge(), parts);
  const marks = createMarks(host.layer, (item) => {
    openItem(item, store, affects);
    focus('.items button[aria-expanded=true]');
  });
  const unwatch = watchPage(document, {
    isForeign,
    onChange: async (within) => {
      await session.recheck(within).catch(onError);
      const { view } = store.get();
      store.set(readView(view, document, isForeign));
    },
    onRoute: () => void session.start().catch(onError),
    onMove: () => marks.follow(),
  });
  host.element.addEventListener('keydown', onKey);
  schedule();
  focus('h2');
  void begin().catch(onError);

  async function begin(): Promise<void> {
    parts
      .loadWords()
      .then((loaded) => {
        words = loaded;
        schedule();
      })
      .catch((error: unknown) => {
        isWordless = true;
        schedule();
        onError(error);
      });
    await keeper.load(parts.dismissalsUrl).catch(onError);
    if (!isClosed) await session.start();
  }

  function schedule(): void {
    if (isDrawing) return;
    isDrawing = true;
    queueMicrotask(draw);
  }

  function draw(): void {
    isDrawing = false;
    if (isClosed) return;
    const state = store.get();
    const root = host.element.shadowRoot;
    const focused = root?.activeElement as HTMLElement | null | undefined;
    host.draw(
      renderPanel(state, {
        actions,
        words,
        isWordless,
        key,
        by: keeper.by(),
        canProbe: parts.loadTrial !== undefined,
        canLookCloser: parts.loadCloser !== undefined,
        affects,
      }),
    );
    marks.show(marksOf(state));
    // What moves to another place in the list loses the focus.
    if (focused?.isConnected && root?.activeElement !== focused) {
      focused.focus({ preventScroll: true });
    }
    if (focusNext) host.panel.querySelector<HTMLElement>(focusNext)?.focus();
    focusNext = '';
  }

  function focus(selector: string): void {
    focusNext = selector;
    schedule();
  }

  function edge(): Parameters<typeof createActions>[3] {
    return {
      document,
      isForeign,
      words: () => words,
      move: place,
      close,
      focus,
      hide(isHidden) {
        host.panel.hidden = isHidden;
        host.layer.hidden = isHidden;
      },
      unpoint: () => marks.ring(null),
      point: (element) => pointAt(element, marks, host, place.avoid),
    };
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    // Else a dialog of the portal that we stand in would close too.
    event.preventDefault();
    if (store.get().dismissing !== null) actions.askDismissal(null);
    else actions.minimise(true);
  }

  function toggleFocus(): void {
    if (document.activeElement !== host.element) {
      before = activeIn(document);
      if (store.get().isMinimised) store.set({ isMinimised: false });
      focus('h2');
      return;
    }
    // The body takes no focus, and what had it may be hidden by now.
    (host.element.shadowRoot?.activeElement as HTMLElement | null)?.blur();
    if (before?.isConnected) (before as HTMLElement).focus();
  }

  function close(): void {
    if (isClosed) return;
    isClosed = true;
    const hadFocus = document.activeElement === host.element;
    unwatch();
    session.end();
    marks.stop();
    host.remove();
    if (hadFocus && before?.isConnected) (before as HTMLElement).focus();
    parts.onClose?.();
  }

  return { toggleFocus, close };
}

/** What has the focus, inside open shadow roots too. */
function activeIn(document: Document): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Brings an element into view, with a ring around it. */
function pointAt(
  element: Element,
  marks: Marks,
  host: Host,
  avoid: (rect: DOMRect | NonNullable<ReturnType<typeof rectOf>>) => void,
): boolean {
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  marks.ring(element);
  const rect = rectOf(element, host.element.ownerDocument.defaultView ?? window);
  if (rect) avoid(rect);
  return rect !== null;
}

/** Opens a finding in the list, wherever it is. */
function openItem(id: number, { get, set }: Store, affects: Affects): void {
  const state = get();
  const group = groupItems(chooseItems(state), state.groupBy, affects).find(({ items }) =>
    items.some((item) => item.id === id),
  );
  if (!group) return;
  set({
    view: 'findings',
    isMinimised: false,
    open: [...new Set([...state.open, group.key])],
    limit: Math.max(state.limit, group.items.length),
    selected: id,
    selectedIn: group.key,
    dismissing: null,
  });
}
