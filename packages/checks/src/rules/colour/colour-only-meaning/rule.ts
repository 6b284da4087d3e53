import type { PageRule } from '../../../contract/types.ts';
import { parseColour } from '../../../page/colours.ts';
import type { PageView } from '../../../page/page-view.ts';

const MIN_SIDE = 5;
const MAX_SIDE = 60;

/** Items that differ in the colour of their letters only, and coloured dots without a name. */
export const rule: PageRule = {
  id: 'colour-only-meaning',
  level: 'manual',
  wcag: ['1.4.1'],
  *examine(page) {
    for (const list of page.all('ul,ol,tbody,dl')) {
      yield undefined;
      const items = [...list.children].filter(
        (each) => each.localName !== 'dt' && page.isShown(each),
      );
      if (items.length > 2 && items.length < 60 && differInColour(items, page))
        yield { element: list };
    }
    const dots = new Map<string, Element>();
    for (const element of page.all('span:empty,i:empty,div:empty,td:empty,b:empty')) {
      yield undefined;
      const colour = dotColour(element, page);
      if (colour && !dots.has(colour)) dots.set(colour, element);
    }
    const [first] = dots.values();
    if (first && dots.size > 1) yield { element: first };
  },
};

function differInColour(items: readonly Element[], page: PageView): boolean {
  const looks = items.map((each) => {
    const { color, fontWeight, fontStyle, textDecorationLine, listStyleType } = page.style(each);
    const isPlain = !each.querySelector('a,img,svg,button,input,strong,em');
    return {
      color,
      rest: isPlain ? [fontWeight, fontStyle, textDecorationLine, listStyleType].join() : '',
    };
  });
  const colours = new Set(looks.filter(({ color }) => isBright(color)).map(({ color }) => color));
  return colours.size > 1 && looks.every(({ rest }) => rest !== '' && rest === looks[0]?.rest);
}

/** The colour of a small mark that says nothing else. */
function dotColour(element: Element, page: PageView): string | null {
  const { width, height } = page.rect(element);
  const isSmall =
    width >= MIN_SIDE && height >= MIN_SIDE && width <= MAX_SIDE && height <= MAX_SIDE;
  if (!isSmall || !page.isShown(element) || page.name(element) || element.getAttribute('title'))
    return null;
  const { backgroundColor, backgroundImage } = page.style(element);
  return backgroundImage === 'none' && isBright(backgroundColor) ? backgroundColor : null;
}

/** Neither grey nor see-through. */
function isBright(css: string): boolean {
  const colour = parseColour(css);
  if (!colour || colour.alpha < 0.3) return false;
  return Math.max(...colour.rgb) - Math.min(...colour.rgb) > 60;
}
