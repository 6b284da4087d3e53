import { cache } from './cache.ts';
import type { PageView } from './page-view.ts';

/** Whatever may hold a paragraph: authors write them into any element. */
export const PROSE =
  ':not(html,head,head *,script,style,template,noscript,svg,svg *,math *,select,select *,textarea,br,hr,img,input,iframe,object,video,audio)';

/** Elements for boxes; beside each other they are the columns of a page. */
const BOX = /^(?:div|section|article|main|aside|header|footer|nav|form|p|ul|ol|dl|h[1-6])$/;

function isInline(element: Element, page: PageView): boolean {
  const { display } = page.style(element);
  if (!/^(?:inline|ruby|contents)/.test(display)) return false;
  return !(display.startsWith('inline-') && BOX.test(element.localName));
}

const texts = cache((page: PageView) =>
  cache((element: Element): string => {
    if (!hasText(element) || !page.isShown(element) || !page.isExposed(element)) return '';
    const { whiteSpace } = page.style(element);
    if (isInline(element, page)) return '';
    const isKept = whiteSpace.startsWith('pre');
    let text = '';
    for (const node of element.childNodes) {
      if (node.nodeType === 3) {
        const { data } = node as Text;
        text += isKept ? data : data.replace(/\s+/g, ' ');
      } else if (node.nodeType === 1) text += inlineText(node as Element, page);
    }
    return text.replace(/ *\n */g, '\n').trim();
  }),
);

/**
 * The paragraph that stands right in an element, with its inline parts and `\n` for each line break;
 * '' if it is inline itself, hidden, or holds other blocks only.
 */
export function proseOf(element: Element, page: PageView): string {
  return texts(page)(element);
}

/** The words of a text. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}

function inlineText(element: Element, page: PageView): string {
  if (element.localName === 'br') return '\n';
  return isInline(element, page) ? page.text(element) || ' ' : '\n';
}

function hasText(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 ? /\S/.test((node as Text).data) : node.textContent) return true;
  }
  return false;
}
