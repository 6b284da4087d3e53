import { listen } from '../listen.ts';
import { choosePlace, NARROW } from './choose-place.ts';
import type { Dir, Placement } from './choose-place.ts';
import { activeElementOf } from './active-element.ts';
import { areaOf, hostOf, visibleRect, viewportOf } from './rects.ts';
import type { Rect } from './rects.ts';

export interface PlaceCardOptions {
  /** @default 'auto': at the inline end, else below, above, at the inline start */
  readonly placement?: Placement | undefined;
  readonly dir?: Dir;
  /** How often the person asked for another place. @default 0 */
  readonly turn?: number;
  /** Further documents (frames, the target's among them) whose focus the card must not cover. */
  readonly documents?: readonly Document[];
  /** Scrolls the target into view at the start if it is out of sight. @default true */
  readonly scroll?: boolean;
  /** What can be seen of the target, whenever that may have changed; for the spotlight. */
  onMove?(target: Rect | null): void;
}

/**
 * Keeps a card in the best place: beside its target, through same-origin frames and scroll
 * containers, or docked at an edge without one; never over the target or the portal's focused
 * element while there is any other room.
 *
 * At rest it does nothing: no timer, no frame loop.
 *
 * @returns cleanup, after which nothing of it is left
 */
export function placeCard(
  card: HTMLElement,
  target: Element | null,
  options: PlaceCardOptions = {},
): () => void {
  const {
    placement = 'auto',
    turn = 0,
    dir = 'ltr',
    documents = [],
    scroll = true,
    onMove,
  } = options;
  const document = card.ownerDocument;
  // A modal dialog stands in the middle; its styles see to that.
  if (card.localName === 'dialog') return () => {};

  const update = (): void => {
    const window = document.defaultView;
    if (!window || !card.isConnected) return;
    const seen = target?.isConnected ? visibleRect(target, document) : null;
    const place = choosePlace({
      view: viewportOf(window),
      width: card.offsetWidth,
      // What the content needs, whatever height it has now.
      height: card.scrollHeight + card.offsetHeight - card.clientHeight,
      target: seen && withLabel(target, seen, document),
      focused: focusedRect(document, card),
      placement,
      turn,
      dir,
    });
    const origin = originOf(card);
    setStyle(card, {
      inset: 'auto',
      left: `${Math.round(place.left - origin.left)}px`,
      top: `${Math.round(place.top - origin.top)}px`,
      'max-height': `${Math.floor(place.maxHeight)}px`,
    });
    card.dataset['edge'] = place.edge ?? 'none';
    onMove?.(seen);
  };

  if (target && scroll) bringIntoView(target, document);
  update();
  const stops: (() => void)[] = [];
  let stopped = false;
  if (target) {
    // Loaded once the card stands: nobody waits for it to see the step.
    import('./follow.ts').then(
      ({ follow }) => !stopped && stops.push(follow(target, card, update)),
      () => undefined,
    );
  }
  stops.push(followContent(card, update));
  // Focus on a control of the card must not move it away from under the pointer.
  const onFocus = ({ target: field }: Event): void => {
    if (field !== hostOf(card)) update();
  };
  const watched = new Set([document, ...documents]);
  for (const each of watched) stops.push(listen(each, { focusin: onFocus }));
  return () => {
    stopped = true;
    for (const stop of stops) stop();
    setStyle(card, { inset: '', left: '', top: '', 'max-height': '' });
    delete card.dataset['edge'];
  };
}

/** The card's own size says little: it is held to its place. So its parts and the window are watched. */
function followContent(card: HTMLElement, update: () => void): () => void {
  const window = card.ownerDocument.defaultView;
  if (!window) return () => {};
  let frame = 0;
  const later = (): void => {
    window.cancelAnimationFrame(frame);
    frame = window.requestAnimationFrame(update);
  };
  const observer = new window.ResizeObserver(later);
  for (const part of card.children) observer.observe(part);
  const stop = listen(window, { resize: later });
  return () => {
    stop();
    window.cancelAnimationFrame(frame);
    observer.disconnect();
  };
}

/** A radio button or box is small: people read and click the label beside it. */
function withLabel(target: Element | null, seen: Rect, document: Document): Rect {
  const { type, labels } = target as HTMLInputElement;
  if (!/^(radio|checkbox)$/.test(type)) return seen;
  return [...(labels ?? [])].reduce((all, label) => {
    const rect = visibleRect(label, document) ?? all;
    return {
      left: Math.min(all.left, rect.left),
      top: Math.min(all.top, rect.top),
      right: Math.max(all.right, rect.right),
      bottom: Math.max(all.bottom, rect.bottom),
    };
  }, seen);
}

function setStyle(card: HTMLElement, style: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(style)) card.style.setProperty(name, value);
}

/**
 * Where `left: 0; top: 0` is. The viewport's corner in the top layer; elsewhere (no popovers in
 * the browser) under a transformed ancestor it is not.
 */
function originOf(card: HTMLElement): { left: number; top: number } {
  return hostOf(card)?.getBoundingClientRect() ?? { left: 0, top: 0 };
}

/** What can be seen of the portal's focused element, unless it is as good as the whole page. */
function focusedRect(document: Document, card: HTMLElement): Rect | null {
  const active = activeElementOf(document);
  if (!active || hostOf(card) === document.activeElement) return null;
  const rect = visibleRect(active, document);
  const window = document.defaultView;
  return rect && window && areaOf(rect) < areaOf(viewportOf(window)) * 0.5 ? rect : null;
}

/**
 * Scrolls once, and only to what is out of sight. On a low or narrow screen the card needs the
 * lower half, so the target goes to the top.
 */
function bringIntoView(target: Element, document: Document): void {
  const window = document.defaultView;
  if (!window) return;
  const view = viewportOf(window);
  const isSmall = view.right <= NARROW || view.bottom - view.top < 400;
  const seen = visibleRect(target, document);
  const { width, height } = target.getBoundingClientRect();
  const room = isSmall ? view.top + (view.bottom - view.top) * 0.4 : view.bottom;
  if (seen && areaOf(seen) >= width * height * 0.6 && seen.bottom <= room) return;
  target.scrollIntoView({ block: isSmall ? 'start' : 'center', inline: 'nearest' });
  if (!isSmall) return;
  // Its label usually stands above it: leave as much room above as below, if it stays in sight.
  const inner = target.ownerDocument.defaultView;
  const back = Math.min(0, (height - room) / 2);
  inner?.scrollBy(0, back);
  if (areaOf(visibleRect(target, document)) < width * height * 0.6) inner?.scrollBy(0, -back);
}
