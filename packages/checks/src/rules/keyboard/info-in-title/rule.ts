import type { ElementRule } from '../../../contract/types.ts';
import { wordsOf } from '../../../page/prose.ts';

/** Fewer name something that can be seen; more say something of their own. */
const MIN_WORDS = 4;

/** On what cannot have the focus; the long form of an abbreviation is where it belongs. */
export const rule: ElementRule = {
  id: 'info-in-title',
  level: 'warning',
  wcag: ['2.1.1'],
  selector:
    'body [title]:not(a,button,input,select,textarea,summary,abbr,acronym,dfn,time,iframe,frame,img,svg,svg *,area,object,embed,video,audio,details,[role],[contenteditable],fieldset,form,main,table)',
  check(element, page) {
    const text = (element.getAttribute('title') ?? '').trim();
    if (wordsOf(text).length < MIN_WORDS || !page.isShown(element)) return undefined;
    if (page.isFocusable(element) || page.closest(element, 'a[href],button,label,[tabindex="0"]')) {
      return undefined;
    }
    const around = page.parent(element) ?? element;
    const said = new Set(wordsOf(page.text(around).toLowerCase()));
    const isNew = wordsOf(text.toLowerCase()).filter((word) => !said.has(word)).length >= MIN_WORDS;
    return isNew && !element.querySelector('a,button,input')
      ? { element, facts: { text } }
      : undefined;
  },
};
