import type { ElementRule, Hit } from '../../../contract/types.ts';
import { backdropOf, opaque, type Rgb } from '../../../page/colours.ts';
import { contrast } from '../../../page/contrast.ts';
import type { PageView } from '../../../page/page-view.ts';
import { isTransparent } from '../../../page/transparent.ts';
import { readGradient, type Gradient } from '../gradients.ts';
import { neededContrast } from '../needed-contrast.ts';

/** A text is judged at so many places along a colour run; one faint letter may pass. */
const SAMPLES = 5;
const MIN_FAINT = 2;
const SHAPES = 'rect,path,circle,ellipse,polygon,image,use,foreignObject';

/** Where axe-core cannot tell: over colour runs, in drawings, for single characters. */
export const rule: ElementRule = {
  id: 'text-too-faint',
  level: 'warning',
  wcag: ['1.4.3'],
  isMinor: true,
  selector: 'body :not(script,style,noscript,template,option,title,desc)',
  check(element, page) {
    const text = page.ownText(element);
    if (!/[\p{L}\p{N}]/u.test(text) || !page.isShown(element)) return undefined;
    if (page.closest(element, ':disabled,[aria-disabled=true]')) return undefined;
    if (element.closest('svg')) return inDrawing(element, page);
    const run = gradientBehind(element, page);
    if (run) return overGradient(element, run, page);
    return text.length === 1 ? alone(element, page) : undefined;
  },
};

function told(element: Element, ratio: number, page: PageView): Hit | undefined {
  const needed = neededContrast(page.style(element));
  const shown = Math.floor(ratio * 10) / 10;
  return shown < needed ? { element, facts: { ratio: shown, needed } } : undefined;
}

function alone(element: Element, page: PageView): Hit | undefined {
  const behind = backdropOf(element, page);
  const colour = opaque(page.style(element).color);
  return behind && colour ? told(element, contrast(colour, behind), page) : undefined;
}

/** Text of a drawing that no shape lies behind. */
function inDrawing(element: Element, page: PageView): Hit | undefined {
  const svg = element.closest('svg');
  const { fill, fillOpacity, opacity, stroke } = page.style(element);
  const colour = opaque(fill);
  const behind = svg && backdropOf(svg, page);
  if (!svg || !colour || !behind || stroke !== 'none') return undefined;
  if (fillOpacity !== '1' || opacity !== '1') return undefined;
  const own = page.rect(element);
  const isOver = [...svg.querySelectorAll(SHAPES)].some((shape) => {
    const { left, right, top, bottom } = page.rect(shape);
    return left < own.right && right > own.left && top < own.bottom && bottom > own.top;
  });
  return isOver ? undefined : told(element, contrast(colour, behind), page);
}

interface Run {
  readonly holder: Element;
  readonly gradient: Gradient;
  /** Whether the letters themselves are painted with it. */
  readonly isText: boolean;
}

/** The colour run that lies behind, with nothing in between. */
function gradientBehind(element: Element, page: PageView): Run | null {
  for (let each: Element | null = element; each; each = page.parent(each)) {
    const { backgroundImage, backgroundColor, opacity } = page.style(each);
    if (opacity !== '1') return null;
    if (backgroundImage !== 'none') {
      const gradient = isFilled(page.style(each)) ? readGradient(backgroundImage) : null;
      const isText = page.style(each).backgroundClip === 'text';
      return gradient && { holder: each, gradient, isText };
    }
    if (!isTransparent(backgroundColor)) return null;
  }
  return null;
}

/** A run of another size than its box is a line at its side, or a pattern. */
function isFilled({ backgroundSize, backgroundPosition }: CSSStyleDeclaration): boolean {
  return (
    /^(?:auto|cover|100%)(?: (?:auto|100%))?$/.test(backgroundSize) &&
    /^(?:0%|0px)(?: (?:0%|0px))?$/.test(backgroundPosition)
  );
}

function overGradient(element: Element, run: Run, page: PageView): Hit | undefined {
  const { holder, gradient, isText } = run;
  const { color, webkitTextFillColor } = page.style(element);
  const parent = page.parent(holder);
  const fixed = isText ? parent && backdropOf(parent, page) : opaque(webkitTextFillColor || color);
  const isPainted = isText && isTransparent(webkitTextFillColor || color);
  if (!fixed || (isText && !isPainted)) return undefined;
  const ratios = coloursUnder(element, holder, gradient, page).map((each) => contrast(each, fixed));
  const needed = neededContrast(page.style(element));
  if (ratios.filter((ratio) => ratio < needed).length < MIN_FAINT) return undefined;
  return told(element, Math.min(...ratios), page);
}

/** The colours of the run from where the text begins to where it ends. */
function coloursUnder(
  element: Element,
  holder: Element,
  { at, axis }: Gradient,
  page: PageView,
): readonly Rgb[] {
  const range = page.document.createRange();
  range.selectNodeContents(element);
  const text = range.getBoundingClientRect();
  const box = page.rect(holder);
  const [from, size, start, length] =
    axis === 'x'
      ? [box.left, box.width, text.left, text.width]
      : [box.top, box.height, text.top, text.height];
  return [...Array(SAMPLES).keys()].map((index) =>
    at((start + (length * index) / (SAMPLES - 1) - from) / size),
  );
}
