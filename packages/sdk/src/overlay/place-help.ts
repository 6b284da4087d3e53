import type { Dir } from './choose-place.ts';
import { follow } from './follow.ts';
import { visibleRect, viewportOf } from './rects.ts';

const GAP = 6;

/**
 * Keeps a field's help sign at the inline end of the field, or at its inner end where there is no
 * room beside it; hidden while the field cannot be seen.
 *
 * @returns cleanup
 */
export function placeHelp(
  help: HTMLElement,
  target: Element,
  { dir = 'ltr' }: { dir?: Dir } = {},
): () => void {
  const document = help.ownerDocument;
  const update = (): void => {
    const window = document.defaultView;
    const seen = target.isConnected ? visibleRect(target, document) : null;
    help.style.setProperty('--_show', seen ? 'visible' : 'hidden');
    if (!seen || !window) return;
    const { left, right } = viewportOf(window);
    const { offsetWidth: width, offsetHeight: height } = help;
    const x = dir === 'rtl' ? seen.left - GAP - width : seen.right + GAP;
    help.style.setProperty('--_x', `${Math.max(left + GAP, Math.min(x, right - GAP - width))}px`);
    help.style.setProperty('--_y', `${(seen.top + seen.bottom - height) / 2}px`);
  };
  const stop = follow(target, help, update);
  return () => {
    stop();
    for (const name of ['--_show', '--_x', '--_y']) help.style.removeProperty(name);
  };
}
