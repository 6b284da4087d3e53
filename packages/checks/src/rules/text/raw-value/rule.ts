import type { ElementRule } from '../../../contract/types.ts';
import { PROSE } from '../../../page/prose.ts';
import { proseWithoutParts } from '../../../page/words-of-page.ts';

/** What programs write for programs: keys without a text, values without a form, errors of a database. */
const RAW =
  /\?{3}[\w.-]+\?{3}|\[object Object\]|\b(?:ORA|PLS|SQL|SQLSTATE)[-[]\d{4,5}\b|\bat (?:[a-z]\w*\.){2,}\w+\(|\b\w+(?:\.\w+)*(?:Exception|Error): |\b\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?|(?:^|[:\s])(?:undefined|NaN|null)(?=[.,;!]?$)|(?<=\b(?:by|on|dear|hello|hi|to|from|of|until) )(?:undefined|null|NaN)\b|Invalid Date/iu;
const CODE =
  'pre,code,samp,kbd,var,output,textarea,[contenteditable],[class*=code i],[translate=no]';

export const rule: ElementRule = {
  id: 'raw-value',
  level: 'warning',
  wcag: [],
  isMinor: true,
  selector: PROSE + ',a,button,label,span',
  check(element, page) {
    const text = element.matches('a,button,label,span')
      ? page.ownText(element)
      : proseWithoutParts(element, page);
    const value = RAW.exec(text)?.[0].trim();
    if (value === undefined || !page.isShown(element) || page.closest(element, CODE))
      return undefined;
    // Named by the block that holds it, once.
    const isInline = element.matches('a,button,label,span');
    const around = isInline ? element.parentElement : null;
    if (around && proseWithoutParts(around, page).includes(value)) return undefined;
    return { element, facts: { text: value.slice(0, 40) } };
  },
};
