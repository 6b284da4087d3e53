import type { PageRule } from '../../../contract/types.ts';
import { KEYS, handlerSource } from '../../../page/handlers.ts';
import type { PageView } from '../../../page/page-view.ts';

const READS_KEY = /\.key\b|\bkeyCode\b|\bwhich\b|\.code\b|["']key["']/;
const MODIFIER = /(?:ctrl|meta|alt)Key|getModifierState/;
/** Compares with a letter, a digit or a sign. Blanks, arrows and Escape are no characters. */
const CHARACTER =
  /(?:\bkey\b(?:\.toLowerCase\(\)|\.toUpperCase\(\))?\s*={2,3}\s*|\bcase\s*)(["'`])[^\s"'`]\1|(["'`])[^\s"'`]\2\s*={2,3}\s*[\w.]*\bkey\b|["'](?:Key[A-Z]|Digit\d|Slash)["']|\b(?:keyCode|which)\s*={2,3}\s*(?:4[89]|5\d|6[5-9]|[78]\d|90|191)\b/;
/** Libraries for shortcuts, called with one character. */
const BOUND = /\b(?:Mousetrap\.bind|hotkeys|keymaster|tinykeys)\(\s*\[?\s*(["'])[^\s"']\1/;

export const rule: PageRule = {
  id: 'single-key-shortcut',
  level: 'error',
  wcag: ['2.1.4'],
  *examine(page) {
    const { document, window } = page;
    const sources = [window, document, document.documentElement, document.body].map(
      (target: EventTarget | null) => (target ? handlerSource(page, target, ...KEYS) : ''),
    );
    const reading = sources.filter((source) => READS_KEY.test(source));
    const isCompared = reading.some((source) => CHARACTER.test(source) && !MODIFIER.test(source));
    const isBound = page
      .all('script:not([src])')
      .some(({ textContent }) => BOUND.test(textContent));
    const isNamed =
      reading.length > 0 && page.anyWords('says-press-key').test(page.text(document.body));
    if (!(isCompared || isBound || isNamed) || hasSetting(page)) return;
    yield { element: null, level: isNamed ? 'error' : 'warning' };
  },
};

function hasSetting(page: PageView): boolean {
  return page
    .all('input,button,select,[role=switch],[role=checkbox],a[href]')
    .some(
      (each) =>
        page.isShown(each) &&
        !each.matches('input[type=text]') &&
        page.anyWords('shortcut-setting').test(page.name(each)),
    );
}
