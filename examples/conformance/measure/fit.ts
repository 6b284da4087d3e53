import { describeElement, elementsIn, isSeen, outersOf } from './parts.ts';

/** Half a pixel is rounding. */
const SLACK = 1.5;

/**
 * What does not fit: text that is cut off or out of sight, and whatever has to be scrolled sideways.
 * A table may scroll within a region that the keyboard reaches: its columns have a meaning
 * (WCAG 1.4.10 excepts it).
 */
export function whatDoesNotFit(hosts: readonly Element[]): string[] {
  const all = elementsIn(hosts).filter(isSeen);
  const { scrollWidth, clientWidth } = document.documentElement;
  return [
    ...(scrollWidth > clientWidth + SLACK ? [`the page is ${scrollWidth} px wide`] : []),
    ...all.filter(scrollsSideways).map((each) => `scrolls sideways: ${describeElement(each)}`),
    ...all.filter(leavesWindow).map((each) => `leaves the window: ${describeElement(each)}`),
    ...all.flatMap(textsCutOff),
  ];
}

function isTableRegion(element: Element): boolean {
  return element.matches('[role=region][tabindex="0"]') && element.querySelector('table') !== null;
}

function scrollsSideways(element: HTMLElement): boolean {
  const { overflowX } = getComputedStyle(element);
  const canScroll = overflowX === 'auto' || overflowX === 'scroll';
  return canScroll && element.scrollWidth > element.clientWidth + SLACK && !isTableRegion(element);
}

/** What is fixed cannot be scrolled into view. */
function leavesWindow(element: HTMLElement): boolean {
  if (getComputedStyle(element).position !== 'fixed') return false;
  const { width, height, left, top, right, bottom } = element.getBoundingClientRect();
  if (width === 0 || height === 0 || element.matches('.ring, .mark')) return false;
  return (
    left < -SLACK || top < -SLACK || right > innerWidth + SLACK || bottom > innerHeight + SLACK
  );
}

function textsCutOff(element: HTMLElement): string[] {
  if (element.matches('option, select, script, style')) return [];
  const texts = [...element.childNodes].filter(
    (node): node is Text => node instanceof Text && node.data.trim() !== '',
  );
  return texts.flatMap((text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    const problems = [...range.getClientRects()].flatMap((rect) => problemOf(rect, element) ?? []);
    return problems.length
      ? [`${problems[0] ?? ''}: "${text.data.trim()}" in ${describeElement(element)}`]
      : [];
  });
}

function problemOf(rect: DOMRect, element: HTMLElement): string | null {
  for (const each of [element, ...outersOf(element)]) {
    if (isTableRegion(each)) return null;
    const { overflowX, overflowY, display, position } = getComputedStyle(each);
    if (display === 'inline' || display === 'contents') continue;
    const box = each.getBoundingClientRect();
    const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
    if (hides(overflowX) && (rect.left < box.left - SLACK || rect.right > box.right + SLACK))
      return 'cut off at the side';
    if (hides(overflowY) && (rect.top < box.top - SLACK || rect.bottom > box.bottom + SLACK))
      return 'cut off above or below';
    // Nothing outside of a fixed box cuts it, as long as nothing there is transformed.
    if (position === 'fixed') break;
  }
  return rect.left < -SLACK || rect.right > innerWidth + SLACK ? 'beyond the window' : null;
}
