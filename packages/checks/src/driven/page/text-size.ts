/** Wide spacing and large text, put on a page and taken off again. */
import { rootsOf } from '../../page/tree.ts';

/** https://www.w3.org/TR/WCAG22/#text-spacing */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-bottom: 2em !important }`;

let sheet: CSSStyleSheet | null = null;

export function setSpacing(isWide: boolean): void {
  sheet ??= new CSSStyleSheet();
  sheet.replaceSync(SPACING);
  for (const root of rootsOf(document)) {
    const others = root.adoptedStyleSheets.filter((each) => each !== sheet);
    root.adoptedStyleSheets = isWide ? [...others, sheet] : others;
  }
}

const FACTOR = 2;
let old: (readonly [HTMLElement, string | null])[] = [];

/** Doubles all text, as a browser does that enlarges text alone. Undone by `restoreText`. */
export function enlargeText(): void {
  const elements = rootsOf(document).flatMap((root) => [
    ...root.querySelectorAll<HTMLElement>('*'),
  ]);
  const styled = elements.filter(
    (element) => (element as Partial<HTMLElement>).style !== undefined,
  );
  const sizes = styled.map((element) => {
    const { fontSize, lineHeight } = getComputedStyle(element);
    return { element, size: parseFloat(fontSize), line: parseFloat(lineHeight) };
  });
  old = styled.map((element) => [element, element.getAttribute('style')]);
  for (const { element, size, line } of sizes) {
    element.style.setProperty('font-size', `${size * FACTOR}px`, 'important');
    if (line > 0) element.style.setProperty('line-height', `${line * FACTOR}px`, 'important');
  }
}

export function restoreText(): void {
  for (const [element, style] of old) {
    // Not by the attribute: a CSP may forbid that.
    element.style.cssText = style ?? '';
    if (style === null) element.removeAttribute('style');
  }
  old = [];
}
