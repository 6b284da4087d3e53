import type { ElementRule } from '../../../contract/types.ts';
import { handlerSource } from '../../../page/handlers.ts';
import { shortDelays } from '../../../page/timer-source.ts';

const TYPES = [
  'focus',
  'focusin',
  'change',
  'input',
  'blur',
  'focusout',
  'click',
  'submit',
  'keyup',
];
/** A wheel that turns gives way to what was waited for: then words come in the same moment. */
const HIDES =
  /^(?![\s\S]*(?:textContent|innerText|innerHTML)\s*=\s*["'`][^"'`])[\s\S]*(?:\.(?:hide|fadeOut|slideUp|remove)\s*\(|\.close\s*\(|addClass\(\s*["'][^"']*(?:hid|invis|none|clos)|classList\.(?:add|remove|toggle)\(|removeClass\(\s*["'][^"']*(?:show|open|visib|activ)|display\s*=\s*["']none|["']display["']\s*,\s*["']none|visibility\s*=\s*["']hidden|opacity\s*=\s*["']?0|\.hidden\s*=\s*(?:true|!0)|(?:innerHTML|innerText|textContent)\s*=\s*(?:""|'')|\.(?:text|html)\(\s*(?:""|''))/;
/** Long enough to read a sentence with a magnifier or a screen reader. */
const SHORT_MS = 20_000;
/** Shorter is an animation that ends, not a message. */
const BLINK_MS = 350;

export const rule: ElementRule = {
  id: 'message-disappears',
  level: 'warning',
  wcag: ['2.2.1'],
  selector: 'input,select,textarea,button,a,form,[tabindex],[role=button]',
  check(element, page) {
    const source = handlerSource(page, element, ...TYPES);
    if (!source.includes('setTimeout')) return undefined;
    const delays = shortDelays(page, source, HIDES).filter((ms) => ms >= BLINK_MS && ms < SHORT_MS);
    if (delays.length === 0) return undefined;
    return { element, facts: { seconds: Math.max(...delays) / 1000 } };
  },
};
