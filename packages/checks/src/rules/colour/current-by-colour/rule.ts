import type { ElementRule } from '../../../contract/types.ts';
import { backdropOf, opaque } from '../../../page/colours.ts';
import { contrast } from '../../../page/contrast.ts';
import type { PageView } from '../../../page/page-view.ts';
import { isTransparent } from '../../../page/transparent.ts';

const MIN_ITEMS = 3;
/** Colours that differ so much tell apart without being told apart as colours: technique G183. */
const MIN_CONTRAST = 3;
const STATE = '[aria-current]:not([aria-current=false]),[aria-selected=true]';
const STATE_CLASS =
  /(?:^|[\s_-])(?:active|current|selected|now|today|is-?on|aktiv|actif|activo)(?:$|[\s_-])/i;

/** The chosen one of several that otherwise look alike. */
export const rule: ElementRule = {
  id: 'current-by-colour',
  level: 'warning',
  wcag: ['1.4.1'],
  isMinor: true,
  selector: 'ol,ul,[role=tablist],[role=menubar]',
  check(list, page) {
    const items = [...list.children].filter((each) => page.isShown(each));
    if (items.length < MIN_ITEMS || !items.every((each) => wordsIn(each, page))) return undefined;
    const chosen = items.filter(isChosen);
    const [one] = chosen;
    if (!one || chosen.length > 1) return undefined;
    const others = items.filter((each) => each !== one);
    const [first] = others;
    const shapes = new Set(items.map((each) => shapeOf(each, page)));
    if (!first || shapes.size > 1) return undefined;
    const looks = new Set(others.map((each) => colourOf(each, page).key));
    const [own, usual] = [colourOf(one, page), colourOf(first, page)];
    if (looks.size > 1 || own.key === usual.key) return undefined;
    const differs = own.colours.map((each, index) => {
      const other = usual.colours[index];
      return each && other ? contrast(each, other) : Infinity;
    });
    return Math.max(...differs) < MIN_CONTRAST
      ? { element: one, facts: { text: page.text(one).slice(0, 60) } }
      : undefined;
  },
};

function isChosen(item: Element): boolean {
  const all = [item, ...item.querySelectorAll('*')];
  return all.some(
    (each) => each.matches(STATE) || STATE_CLASS.test(each.getAttribute('class') ?? ''),
  );
}

/** The element that holds the words of an item. */
function wordsIn(item: Element, page: PageView): Element | undefined {
  return [item, ...item.querySelectorAll('*')].find((each) => page.ownText(each));
}

/** All of the looks but colours: what lies on the way to the words, and signs beside them. */
function shapeOf(item: Element, page: PageView): string {
  return [item, ...item.querySelectorAll('*')]
    .filter((each) => page.isShown(each))
    .map((each) => {
      const style = page.style(each);
      const drawn = (['::before', '::after'] as const).map((which) => {
        const { content, width, height, backgroundImage } = page.pseudo(each, which);
        return content === 'none' ? '' : `${content} ${width} ${height} ${backgroundImage}`;
      });
      const { fontWeight, fontStyle, fontSize, textDecorationLine, textTransform } = style;
      const { backgroundImage, boxShadow, outlineStyle, opacity, transform } = style;
      const borders = ['Top', 'Right', 'Bottom', 'Left'].map((side) => borderOf(style, side));
      return [each.localName, fontWeight, fontStyle, fontSize, textDecorationLine, textTransform]
        .concat(backgroundImage, boxShadow, outlineStyle, opacity, transform, borders, drawn)
        .join();
    })
    .join('|');
}

/** A line that is not seen is none. */
function borderOf(style: CSSStyleDeclaration, side: string): string {
  const read = (what: string): string =>
    style.getPropertyValue(`border-${side.toLowerCase()}-${what}`);
  return isTransparent(read('color')) || read('width') === '0px'
    ? ''
    : `${read('width')} ${read('style')}`;
}

function colourOf(
  item: Element,
  page: PageView,
): { readonly key: string; readonly colours: readonly ReturnType<typeof opaque>[] } {
  const words = wordsIn(item, page) ?? item;
  const colours = [opaque(page.style(words).color), backdropOf(words, page)];
  return { key: colours.join(';'), colours };
}
