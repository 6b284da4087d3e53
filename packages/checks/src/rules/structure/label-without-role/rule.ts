import type { ElementRule } from '../../../contract/types.ts';
import { plain } from '../../../page/words.ts';

/** Elements that must not bear a name: https://www.w3.org/TR/wai-aria-1.2/#namefromprohibited */
const NAMELESS = ':is(p,strong,em,b,i,code,div,span)';
const CUSTOM = '[role],[tabindex],[contenteditable],[popover]';

/** Some screen readers pass the label over, others say it in place of the text. */
export const rule: ElementRule = {
  id: 'label-without-role',
  level: 'warning',
  wcag: ['4.1.2'],
  isMinor: true,
  selector: NAMELESS + '[aria-label]:not(' + CUSTOM + ')',
  check(element, page) {
    const label = element.getAttribute('aria-label')?.trim() ?? '';
    const text = page.text(element);
    if (!label || !page.isShown(element) || !page.isExposed(element)) return undefined;
    // A label that says what the text says, or more of it, does not matter much.
    if (!text || plain(label).includes(plain(text)) || plain(text).includes(plain(label)))
      return undefined;
    if (page.closest(element, 'a,button,summary,label,[role=button],[role=link]')) return undefined;
    const isSmall = text.length < 200 && !element.querySelector('h1,h2,h3,form,ul,ol,table,nav');
    return isSmall ? { element, facts: { label, text: text.slice(0, 60) } } : undefined;
  },
};
