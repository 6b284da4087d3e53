import type { Actions } from './actions.ts';
import type { ScreenRect } from './element-rect.ts';

export interface PanelPlace extends Pick<Actions, 'changeSide' | 'onMoveKey' | 'onDragStart'> {
  /** Goes to the other side if it lies over this place and would not there. */
  avoid(rect: ScreenRect): void;
}

const STEP = 24;
const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};
/** So much of the panel stays on the screen. */
const KEPT = 80;

/**
 * Puts the panel where lines end, and moves it: by a button to the other side, by arrow keys, or by
 * its title with a pointer.
 */
export function createPanelPlace(panel: HTMLElement): PanelPlace {
  const view = panel.ownerDocument.defaultView ?? window;
  const home = isFromTheRight(panel.ownerDocument) ? 'left' : 'right';
  let [x, y] = [0, 0];
  setSide('end');

  function move(toX: number, toY: number): void {
    const { left, top, width } = panel.getBoundingClientRect();
    const [homeX, homeY] = [left - x, top - y];
    x = clamp(toX, KEPT - width - homeX, view.innerWidth - KEPT - homeX);
    y = clamp(toY, -homeY, view.innerHeight - KEPT - homeY);
    panel.style.setProperty('transform', `translate(${x}px,${y}px)`);
  }
  function changeSide(): void {
    setSide(panel.dataset['side'] === 'start' ? 'end' : 'start');
    move(0, 0);
  }
  /** Of the page's lines, not of the panel's: it is in English on every page. */
  function setSide(side: 'start' | 'end'): void {
    panel.dataset['side'] = side;
    panel.dataset['at'] = (side === 'end') === (home === 'right') ? 'right' : 'left';
  }
  return {
    changeSide,
    onMoveKey(event) {
      const by = ARROWS[event.key];
      if (!by) return;
      event.preventDefault();
      move(x + by[0], y + by[1]);
    },
    onDragStart(event) {
      const target = event.target as Element;
      if (event.button !== 0 || target.closest('button')) return;
      const header = event.currentTarget as HTMLElement;
      const from = [event.clientX - x, event.clientY - y] as const;
      header.setPointerCapture(event.pointerId);
      const onMove = (each: PointerEvent): void =>
        move(each.clientX - from[0], each.clientY - from[1]);
      const end = (): void => {
        header.removeEventListener('pointermove', onMove);
        header.removeEventListener('lostpointercapture', end);
      };
      header.addEventListener('pointermove', onMove);
      header.addEventListener('lostpointercapture', end);
    },
    avoid(rect) {
      if (overlap(panel.getBoundingClientRect(), rect) === 0) return;
      const before = overlap(panel.getBoundingClientRect(), rect);
      changeSide();
      if (overlap(panel.getBoundingClientRect(), rect) >= before) changeSide();
    },
  };
}

function isFromTheRight({ body, documentElement, defaultView }: Document): boolean {
  // A page of frames has no body of its own while it is built.
  const element = (body as HTMLElement | null) ?? documentElement;
  return (defaultView ?? window).getComputedStyle(element).direction === 'rtl';
}

function overlap(a: ScreenRect, b: ScreenRect): number {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return Math.max(0, width) * Math.max(0, height);
}

function clamp(value: number, min: number, max: number): number {
  return Math.max(min, Math.min(max, value));
}
