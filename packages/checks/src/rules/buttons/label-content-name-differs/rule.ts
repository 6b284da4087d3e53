import type { ElementRule } from '../../../contract/types.ts';
import type { PageView } from '../../../page/page-view.ts';

/** A longer text is content rather than a label. */
const MAX_LABEL = 60;
const NAMED = '[aria-label],[aria-labelledby]';
const TARGETS =
  'a[href],button,summary,input,select,textarea,[role=button],[role=link],[role=menuitem],[role=menuitemcheckbox],[role=menuitemradio],[role=tab],[role=option],[role=treeitem],[role=switch],[role=checkbox],[role=radio]';

export const rule: ElementRule = {
  id: 'label-content-name-differs',
  level: 'error',
  wcag: ['2.5.3'],
  selector: `:is(${TARGETS}):is(${NAMED}):not([aria-haspopup=listbox])`,
  check(element, page) {
    if (!page.isShown(element) || !page.isExposed(element)) return undefined;
    // Named by itself among others, it has its own text in its name.
    const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    if (element.id && ids.includes(element.id)) return undefined;
    const text = labelOf(element, page).replace(/\s+/g, ' ').trim();
    const name = page.name(element);
    const [seen, heard] = [wordsOf(text), wordsOf(name)];
    const isInBrackets = contains(wordsOf(name.replace(/[()]/g, ' ')), seen);
    // One letter is a sign rather than a word: "X", "B".
    const isSign = !/\p{L}{2}|\p{N}/u.test(seen.join('')) || seen.join('').length > MAX_LABEL;
    if (!name || isSign || isInBrackets || contains(heard, seen)) return undefined;
    // What a switch shows is its state, which is not what it is called.
    if (element.matches('[role=switch]')) return undefined;
    const isPartly = seen.some((word) => heard.some((each) => isAlike(word, each)));
    return { element, level: isPartly ? 'warning' : 'error', facts: { text, name } };
  },
};

/** The words that are to be seen on a control, or in the labels of a field. */
function labelOf(element: Element, page: PageView): string {
  if (!element.matches('input,select,textarea')) return seenText(element, page);
  const { labels, type, value } = element as HTMLInputElement;
  if (/^(?:submit|button|reset)$/.test(type)) return value;
  return [...(labels ?? [])].map((label) => seenText(label, page)).join(' ');
}

function seenText(element: Element, page: PageView): string {
  if (element.matches('script,style,svg,select,textarea,iframe,sup')) return '';
  const { display, fontFamily } = page.style(element);
  if (!page.isShown(element) || /icon|symbol|awesome/i.test(fontFamily)) return '';
  const parts = [...element.childNodes].map((node) => {
    if (node.nodeType === 3) return (node as Text).data;
    return node.nodeType === 1 ? seenText(node as Element, page) : '';
  });
  return display.startsWith('inline') ? parts.join('') : ` ${parts.join('')} `;
}

/** In small letters, without what stands in brackets and without signs; a dot shows that a word is cut. */
function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[-'’‐­]/g, '')
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .split(' ')
    .map((word) => word.replace(/^\.+|\.(?=.)|\.+$(?<=\.\.)/g, ''))
    .filter((word) => word.replace('.', ''));
}

function contains(all: readonly string[], part: readonly string[]): boolean {
  return all.some((_, start) =>
    part.every((word, index) => {
      const other = all[start + index]?.replace('.', '') ?? '';
      // "Ave." stands for "Avenue", and "Asst." for "Assistive".
      const isCut = word.endsWith('.') && other[0] === word[0];
      return word.replace('.', '') === other || isCut;
    }),
  );
}

function isAlike(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}
