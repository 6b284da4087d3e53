import type { ElementRule } from '../../../contract/types.ts';
import { addressOf, extensionOf } from '../../../page/address.ts';
import { wordsAround } from '../../../page/words.ts';

/** Ends of file names that belong together, and words that tell people what they get. */
const FORMATS: readonly (readonly [ends: RegExp, words: RegExp])[] = [
  [/^pdf$/, /pdf|acrobat/i],
  [/^(?:do[ct][xm]?|rtf|odt)$/, /\b(?:word|writer|do[ct][xm]?|rtf|odt)\b|open ?document/i],
  [
    /^(?:xl[st][xmb]?|ods|csv)$/,
    /\b(?:xl[st][xmb]?|ods|csv)\b|excel|calc|spreadsheet|hoja|tableur|tabelle/i,
  ],
  [/^(?:p[op][ts][xm]?|odp)$/, /\b(?:p[op][ts][xm]?|odp)\b|powerpoint|slides|pr[eä]sent/i],
  [/^(?:zip|rar|7z|t?gz)$/, /zip|rar\b|7z|gz\b|archiv/i],
  [
    /^(?:epub|exe|dmg|msi|apk|ics|dwg|mobi)$/,
    /epub|exe\b|dmg|msi|apk|mobi|dwg|ics|calend|kalend|install|app\b/i,
  ],
];

export const rule: ElementRule = {
  id: 'link-file-no-format',
  level: 'warning',
  wcag: [],
  selector: 'a[href],area[href]',
  check(element, page) {
    const extension = extensionOf(addressOf(element));
    const format = FORMATS.find(([ends]) => ends.test(extension));
    return format && page.isExposed(element) && !format[1].test(wordsAround(element, page))
      ? { element, facts: { text: page.name(element), extension } }
      : undefined;
  },
};
