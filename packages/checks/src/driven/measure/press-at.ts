import type { Page } from 'playwright-core';

/** Presses what has the focus, or where something is that cannot have it. */
export function pressAt(
  { keyboard, mouse }: Pick<Page, 'keyboard' | 'mouse'>,
  point: { readonly x: number; readonly y: number } | null,
): Promise<void> {
  return point ? mouse.click(point.x, point.y) : keyboard.press('Enter');
}
