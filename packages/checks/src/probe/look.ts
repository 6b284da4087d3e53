import { parentAround } from '../page/tree.ts';

/** What of an element and its surroundings is painted: one text per element or pseudo-element. */
export type Look = readonly string[];

/** Focus is often drawn on a row or a field's frame around the element. */
const LEVELS_UP = 5;
const MAX_INNER = 30;
const PAINTED = [
  'background-color',
  'background-image',
  'background-position',
  'background-size',
  'box-shadow',
  'color',
  'text-decoration-line',
  'text-decoration-color',
  'text-decoration-thickness',
  'text-decoration-style',
  'font-weight',
  'font-style',
  'opacity',
  'visibility',
  'display',
  'transform',
  'translate',
  'scale',
  'filter',
  'clip',
  'clip-path',
  'left',
  'top',
  'width',
  'height',
  'fill',
  'stroke',
  'stroke-width',
];
const SIDES = ['top', 'right', 'bottom', 'left'];

/** Reads the look of an element, what is in it, beside it and around it, for comparing two moments. */
export function lookOf(element: Element): Look {
  return surroundingsOf(element).flatMap((each) => [
    paintOf(getComputedStyle(each)),
    pseudoOf(each, '::before'),
    pseudoOf(each, '::after'),
  ]);
}

export function looksDifferent(a: Look, b: Look): boolean {
  return a.length !== b.length || a.some((paint, index) => paint !== b[index]);
}

function surroundingsOf(element: Element): readonly Element[] {
  const labels = [...((element as Partial<HTMLInputElement>).labels ?? [])];
  const shadow = element.shadowRoot;
  const inner = [element, ...labels].flatMap((each) => [
    each,
    ...[...each.querySelectorAll('*')].slice(0, MAX_INNER),
  ]);
  const found = new Set<Element>(inner);
  for (const each of [...(shadow?.querySelectorAll('*') ?? [])].slice(0, MAX_INNER))
    found.add(each);
  // A box that is drawn in place of an input stands beside it.
  for (const each of besides(element)) found.add(each);
  let outer = parentAround(element);
  for (let level = 0; outer && level < LEVELS_UP; level++) {
    found.add(outer);
    outer = parentAround(outer);
  }
  return [...found];
}

function besides(element: Element): readonly Element[] {
  const found: Element[] = [];
  let next = element.nextElementSibling;
  while (next && found.length < 3) {
    found.push(next, ...[...next.querySelectorAll('*')].slice(0, 5));
    next = next.nextElementSibling;
  }
  return found;
}

function pseudoOf(element: Element, which: string): string {
  const style = getComputedStyle(element, which);
  return style.content === 'none' || style.content === 'normal'
    ? ''
    : `${style.content} ${paintOf(style)}`;
}

function paintOf(style: CSSStyleDeclaration): string {
  const lines = [line(style, 'outline'), ...SIDES.map((side) => line(style, `border-${side}`))];
  const offset = lines[0] ? style.outlineOffset : '';
  return [...lines, offset, ...PAINTED.map((name) => style.getPropertyValue(name))].join('|');
}

/** An outline without width, style or colour is no outline. */
function line(style: CSSStyleDeclaration, name: string): string {
  const width = style.getPropertyValue(`${name}-width`);
  const kind = style.getPropertyValue(`${name}-style`);
  const colour = style.getPropertyValue(`${name}-color`);
  const isDrawn = kind !== 'none' && kind !== 'hidden' && parseFloat(width) > 0;
  return isDrawn && !isClear(colour) ? `${width} ${kind} ${colour}` : '';
}

export function isClear(colour: string): boolean {
  return colour === 'transparent' || /[,/]\s*0(?:\.0+)?%?\)$/.test(colour);
}
