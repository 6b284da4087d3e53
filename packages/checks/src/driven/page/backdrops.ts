/** Texts that lie over a picture, where no style tells what colour is behind them. */
import type { Box } from '../../contract/measures.ts';
import { opaque, type Rgb } from '../../page/colours.ts';
import { ownText } from '../../page/text.ts';
import { contains, rootsOf } from '../../page/tree.ts';
import { settle } from '../../probe/settle.ts';
import { elementOf, measures, numberOf } from './registry.ts';
import { isSeen } from './shown-texts.ts';

const PICTURE = 'img,picture,video,canvas,svg';
const UNREAD =
  'script,style,template,noscript,option,textarea,svg *,:disabled,[aria-disabled=true]';
const HIDDEN = `* { color: transparent !important; -webkit-text-fill-color: transparent !important;
text-shadow: none !important; transition: none !important; caret-color: transparent !important }`;
const MIN_SIDE_PX = 4;

export interface TextOverPicture {
  readonly number: number;
  readonly colour: Rgb;
}

/** Those whose own look helps with nothing: no shadow, no half transparent letters. */
export function textsOverPictures(max: number): readonly TextOverPicture[] {
  const found: TextOverPicture[] = [];
  const place = { x: scrollX, y: scrollY };
  for (const element of rootsOf(document).flatMap((root) => [...root.querySelectorAll('*')])) {
    if (found.length >= max) break;
    const colour = plainColourOf(element);
    if (colour && isOverPicture(element)) found.push({ number: numberOf(element), colour });
  }
  scrollTo({ left: place.x, top: place.y, behavior: 'instant' });
  return found;
}

function plainColourOf(element: Element): Rgb | null {
  if (element.matches(UNREAD) || !/[\p{L}\p{N}]{2}/u.test(ownText(element)) || !isSeen(element))
    return null;
  const { color, textShadow, opacity, backgroundClip, mixBlendMode } = getComputedStyle(element);
  const isPlain =
    textShadow === 'none' &&
    opacity === '1' &&
    mixBlendMode === 'normal' &&
    !backgroundClip.includes('text');
  return isPlain ? opaque(color) : null;
}

/** Whether a picture lies under the middle of the text, and nothing of one colour in between. */
function isOverPicture(element: Element): boolean {
  const box = boxOf(element);
  if (!box || !mayLieOverPicture(element)) return false;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = rectOf(element);
  const under = element.ownerDocument.elementsFromPoint(left + width / 2, top + height / 2);
  const own = under.indexOf(element);
  for (const each of own < 0 ? [] : under.slice(own)) {
    // A veil over the picture is in the photograph of it too.
    const { backgroundImage, backgroundColor } = getComputedStyle(each);
    if (each !== element && each.matches(PICTURE) && !contains(element, each)) return true;
    if (backgroundImage.includes('url(')) return true;
    if (opaque(backgroundColor)) return false;
  }
  return false;
}

/** Quicker than to look under each text of a page. */
function mayLieOverPicture(element: Element): boolean {
  for (let each: Element | null = element; each; each = each.parentElement) {
    const { backgroundImage, position } = getComputedStyle(each);
    if (backgroundImage.includes('url(') || /absolute|relative|sticky/.test(position)) return true;
    if (/grid/.test(getComputedStyle(each).display)) return true;
  }
  return false;
}

let sheet: CSSStyleSheet | null = null;

export async function hideTexts(isHidden: boolean): Promise<void> {
  sheet ??= new CSSStyleSheet();
  sheet.replaceSync(HIDDEN);
  for (const root of rootsOf(document)) {
    const others = root.adoptedStyleSheets.filter((each) => each !== sheet);
    root.adoptedStyleSheets = isHidden ? [...others, sheet] : others;
  }
  await settle(document);
}

/** In CSS pixels of the document, once it is in view; `null` if it is not there any more. */
export async function boxOfText(number: number): Promise<Box | null> {
  const element = elementOf(number);
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  await settle(document);
  return boxOf(element);
}

function boxOf(element: Element): Box | null {
  const { left, top, width, height } = rectOf(element);
  if (width < MIN_SIDE_PX || height < MIN_SIDE_PX) return null;
  return { x: left + scrollX, y: top + scrollY, width, height };
}

/** Of the words alone: their box may be wider. */
function rectOf(element: Element): DOMRect {
  const range = document.createRange();
  const text = [...element.childNodes].find(
    (node) => node.nodeType === 3 && /\S/.test(node.textContent ?? ''),
  );
  range.selectNodeContents(text ?? element);
  return range.getBoundingClientRect();
}

export function noteBackdrops(
  found: readonly { readonly number: number; readonly contrast: number }[],
): void {
  measures.backdrops = found.map(({ number, contrast }) => ({
    element: elementOf(number),
    contrast,
  }));
}
