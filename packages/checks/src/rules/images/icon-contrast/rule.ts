import type { ElementRule } from '../../../contract/types.ts';
import { backdropOf, opaque, type Rgb } from '../../../page/colours.ts';
import { contrast } from '../../../page/contrast.ts';
import type { PageView } from '../../../page/page-view.ts';

const MIN_CONTRAST = 3;
const SHAPES = 'path,circle,ellipse,rect,line,polyline,polygon,use,text';
const UNDRAWN = 'defs,clipPath,mask,symbol,pattern';

export const rule: ElementRule = {
  id: 'icon-contrast',
  level: 'warning',
  wcag: ['1.4.11'],
  selector:
    'a[href],button,summary,[role=button],[role=link],[role=tab],[role=menuitem],svg[role=img],[role=img]',
  check(element, page) {
    if (element.matches(':disabled,[aria-disabled=true]') || !page.isShown(element))
      return undefined;
    const icon = element.matches('svg') ? element : element.querySelector('svg');
    // Text that stands beside an icon says the same.
    if (/[\p{L}\p{N}]/u.test(page.text(element))) return undefined;
    const colours = icon ? coloursOf(icon, page) : glyphColours(element, page);
    const backdrop = backdropOf(icon ?? element, page);
    if (!backdrop || colours.length === 0 || colours.includes(null)) return undefined;
    const all = [backdrop, ...colours] as Rgb[];
    const best = Math.max(...all.flatMap((one) => all.map((other) => contrast(one, other))));
    return best < MIN_CONTRAST ? { element, facts: { ratio: best.toFixed(1) } } : undefined;
  },
};

/** Colours of the parts of a drawing; null for what is no plain colour. */
function coloursOf(icon: Element, page: PageView): readonly (Rgb | null)[] {
  const shapes = [...icon.querySelectorAll(SHAPES)].filter((shape) => !shape.closest(UNDRAWN));
  return shapes.flatMap((shape) => {
    const { fill, stroke, opacity, fillOpacity } = page.style(shape);
    if (opacity !== '1' || fillOpacity !== '1') return [null];
    return [fill, stroke].filter((paint) => paint !== 'none').map(opaque);
  });
}

/** Colours of an icon that is a letter of a font, or of a sign such as “×”. */
function glyphColours(element: Element, page: PageView): readonly (Rgb | null)[] {
  return [element, ...element.querySelectorAll('*')].flatMap((part) => {
    const drawn = (['::before', '::after'] as const)
      .map((which) => page.pseudo(part, which))
      .filter(({ content }) => /[\ue000-\uf8ff\u2190-\u2bff×]/.test(content));
    const styles = page.ownText(part) ? [page.style(part), ...drawn] : drawn;
    return styles.map(({ color }) => opaque(color));
  });
}
