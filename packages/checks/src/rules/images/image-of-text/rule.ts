import type { ElementRule } from '../../../contract/types.ts';
import type { PageView } from '../../../page/page-view.ts';
import { fileOf } from '../image-names.ts';

const LOGO = /logo|brand|crest|emblem|wappen|escudo|badge|sponsor|partner/i;
const MAYBE = /banner|welcome|willkommen|bienven|promo/i;
const NOT_TEXT = /icon|ico\b|arrow|thumb|-bg|background/i;
const SHAPES = /<(?:path|image|circle|ellipse|poly|line|use|g\b[^>]*filter)/i;

export const rule: ElementRule = {
  id: 'image-of-text',
  level: 'error',
  wcag: ['1.4.5'],
  selector: 'img,input[type=image]',
  check(element, page) {
    if (!page.isShown(element)) return undefined;
    const source = element.getAttribute('src') ?? '';
    const alt = element.getAttribute('alt') ?? '';
    const facts = { alt, file: fileOf(element) };
    if (LOGO.test([facts.file, alt, element.id, element.className].join(' '))) return undefined;
    if (isDrawnText(source)) return { element, facts };
    const level = levelOf(element, page, facts);
    return level && { element, level, facts };
  },
};

/** A vector image of nothing but letters. */
function isDrawnText(source: string): boolean {
  if (!/^data:image\/svg\+xml/i.test(source) || /;base64/i.test(source)) return false;
  const code = source.replace(/%3c/gi, '<');
  return /<text[\s>]/i.test(code) && !SHAPES.test(code);
}

function levelOf(
  element: Element,
  page: PageView,
  { alt, file }: { readonly alt: string; readonly file: string },
): 'warning' | 'manual' | undefined {
  const words = alt.match(/[\p{L}\p{N}]{2,}/gu)?.length ?? 0;
  const { width, height } = page.rect(element);
  const isFlat = height >= 12 && height <= 80 && width >= 4 * height;
  const heading = page.closest(element, 'h1,h2,h3,h4,h5,h6,[role=heading]');
  const isHeading = heading && !page.text(heading) && !page.closest(element, 'a,header');
  if (
    !NOT_TEXT.test(file) &&
    (page.anyWords('file-is-text').test(file) || (words > 0 && isHeading))
  )
    return 'warning';
  if (element.localName === 'input') return isFlat ? 'warning' : 'manual';
  return MAYBE.test(file) || (words > 1 && isFlat) ? 'manual' : undefined;
}
