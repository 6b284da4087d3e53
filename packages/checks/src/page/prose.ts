import { cache } from './cache.ts';
import type { PageView } from './page-view.ts';

/** Whatever may hold a paragraph: authors write them into any element. */
export const PROSE =
  ':not(html,head,head *,script,style,template,noscript,svg,svg *,math *,select,select *,textarea,br,hr,img,input,iframe,object,video,audio)';

const isInline = (display: string): boolean => /^(?:inline|ruby|contents)/.test(display);

const texts = cache((page: PageView) =>
  cache((element: Element): string => {
    if (!hasText(element) || !page.isShown(element) || !page.isExposed(element)) return '';
    const { display, whiteSpace } = page.style(element);
    if (isInline(display)) return '';
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
  return isInline(page.style(element).display) ? page.text(element) || ' ' : '\n';
}

function hasText(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 ? /\S/.test((node as Text).data) : node.textContent) return true;
  }
  return false;
}
