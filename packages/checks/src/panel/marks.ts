import { rectOf, type ScreenRect } from './element-rect.ts';

/** A number or a letter at an element. */
export interface Mark {
  readonly element: Element;
  readonly label: string;
  readonly tone: 'error' | 'warning' | 'manual' | 'plain';
  /** The finding that a click opens; none if null. */
  readonly item: number | null;
}

export interface Marks {
  show(marks: readonly Mark[]): void;
  /** Draws a ring around an element; null takes it away. */
  ring(element: Element | null): void;
  /** Follows the page. */
  follow(): void;
  stop(): void;
}

/** A page may have thousands; more than this on one screen cannot be told apart. */
const MAX_SHOWN = 200;
const SIZE = 24;
const OVERLAP = 4;
const RING = 4;

/**
 * Draws marks over the page, in our own layer. They are for the eye and the pointer: the list in the
 * panel says the same to everybody else, so the layer is hidden from screen readers and the Tab key.
 */
export function createMarks(layer: HTMLElement, onChoose: (item: number) => void): Marks {
  const document = layer.ownerDocument;
  const view = document.defaultView ?? window;
  const pool: HTMLButtonElement[] = [];
  const ring = document.createElement('div');
  ring.className = 'ring';
  ring.hidden = true;
  layer.append(ring);
  let marks: readonly Mark[] = [];
  let ringed: Element | null = null;
  let frame = 0;

  function draw(): void {
    frame = 0;
    const { clientWidth, clientHeight } = document.documentElement;
    const taken = new Set<string>();
    let used = 0;
    for (const mark of marks) {
      if (used === MAX_SHOWN) break;
      const rect = rectOf(mark.element, view);
      if (!rect || !isOnScreen(rect, clientWidth, clientHeight)) continue;
      place(buttonAt(used++), mark, freePlace(rect, taken));
    }
    for (const spare of pool.slice(used)) spare.hidden = true;
    drawRing();
  }

  function buttonAt(index: number): HTMLButtonElement {
    const known = pool[index];
    if (known) return known;
    const button = document.createElement('button');
    button.type = 'button';
    button.tabIndex = -1;
    button.addEventListener('click', () => {
      const item = Number(button.dataset['item'] ?? -1);
      if (item >= 0) onChoose(item);
    });
    pool.push(button);
    layer.append(button);
    return button;
  }

  function drawRing(): void {
    const rect = ringed?.isConnected ? rectOf(ringed, view) : null;
    ring.hidden = !rect;
    if (!rect) return;
    setPixels(ring, 'left', rect.left - RING);
    setPixels(ring, 'top', rect.top - RING);
    setPixels(ring, 'width', rect.width + 2 * RING);
    setPixels(ring, 'height', rect.height + 2 * RING);
  }

  const follow = (): void => {
    frame ||= view.requestAnimationFrame(draw);
  };
  return {
    show(next) {
      marks = next;
      follow();
    },
    ring(element) {
      ringed = element;
      drawRing();
    },
    follow,
    stop() {
      view.cancelAnimationFrame(frame);
      layer.replaceChildren();
    },
  };
}

function place(button: HTMLButtonElement, mark: Mark, at: { left: number; top: number }): void {
  button.hidden = false;
  button.className = `mark ${mark.tone}`;
  if (button.textContent !== mark.label) button.textContent = mark.label;
  button.dataset['item'] = String(mark.item ?? -1);
  setPixels(button, 'left', at.left);
  setPixels(button, 'top', at.top);
}

/** At the element's corner; where another mark is already, beside it. */
function freePlace(rect: ScreenRect, taken: Set<string>): { left: number; top: number } {
  // Mostly outside, so that the first letters can still be read.
  let left = Math.max(0, Math.round(rect.left) - SIZE + OVERLAP);
  const top = Math.max(0, Math.round(rect.top) - SIZE / 2);
  const cell = (): string => `${Math.round(left / SIZE)} ${Math.round(top / SIZE)}`;
  while (taken.has(cell())) left += SIZE;
  taken.add(cell());
  return { left, top };
}

function isOnScreen(
  { left, top, width, height }: ScreenRect,
  right: number,
  bottom: number,
): boolean {
  return left + width > 0 && top + height > 0 && left < right && top < bottom;
}

function setPixels(element: HTMLElement, property: string, value: number): void {
  element.style.setProperty(property, `${value}px`);
}
