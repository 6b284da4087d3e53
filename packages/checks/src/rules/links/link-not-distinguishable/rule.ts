import type { ElementRule } from '../../../contract/types.ts';
import { opaque } from '../../../page/colours.ts';
import { contrast } from '../../../page/contrast.ts';
import type { PageView } from '../../../page/page-view.ts';

/** Of technique G183: below this, the colour of a link does not tell it from the words around it. */
const MIN_CONTRAST = 3;
const MIN_LETTERS = 5;
const BOLDER = 200;

export const rule: ElementRule = {
  id: 'link-not-distinguishable',
  level: 'warning',
  wcag: ['1.4.1'],
  selector: 'a[href],[role=link]',
  check(element, page) {
    if (page.style(element).display !== 'inline' || !page.isShown(element)) return undefined;
    const block = blockAround(element, page);
    // Most links are underlined: that is soon seen.
    if (!block || hasCue(element, block, page)) return undefined;
    if (block.closest('nav,[role=navigation]')) return undefined;
    const links = [...block.querySelectorAll('a[href],[role=link]')];
    const letters = (page.text(block).match(/\p{L}/gu) ?? []).length;
    const linked = (
      links
        .map((link) => page.text(link))
        .join('')
        .match(/\p{L}/gu) ?? []
    ).length;
    if (letters - linked < MIN_LETTERS) return undefined;
    const [own, around] = [element, block].map((each) => opaque(page.style(each).color));
    if (!own || !around) return undefined;
    // Where others are underlined, this one does not look like a link.
    const isOddOne = links.some((link) => isUnderlined(link, page));
    return isOddOne || contrast(own, around) < MIN_CONTRAST
      ? { element, facts: { text: page.text(element) } }
      : undefined;
  },
};

function blockAround(element: Element, page: PageView): Element | null {
  let block = page.parent(element);
  while (block && page.style(block).display === 'inline') block = page.parent(block);
  return block;
}

/** Whether anything but its colour tells it from the text of the block. */
function hasCue(link: Element, block: Element, page: PageView): boolean {
  const outer = page.style(block);
  const parts = [link, ...link.querySelectorAll('*')];
  return parts.some((part) => {
    const style = page.style(part);
    const weight = Number(style.fontWeight) - Number(outer.fontWeight);
    return (
      part.matches('img,svg,canvas,video,button') ||
      isUnderlined(part, page) ||
      style.borderBottomWidth !== '0px' ||
      style.boxShadow !== 'none' ||
      style.backgroundImage !== 'none' ||
      !/, 0\)|transparent/.test(style.backgroundColor) ||
      Math.abs(weight) >= BOLDER ||
      style.fontStyle !== outer.fontStyle ||
      style.fontSize !== outer.fontSize ||
      style.fontFamily !== outer.fontFamily ||
      style.textTransform !== outer.textTransform ||
      page.pseudo(part, '::before').content !== 'none' ||
      page.pseudo(part, '::after').content !== 'none'
    );
  });
}

function isUnderlined(element: Element, page: PageView): boolean {
  const { textDecorationLine, borderBottomWidth } = page.style(element);
  return textDecorationLine.includes('underline') || borderBottomWidth !== '0px';
}
