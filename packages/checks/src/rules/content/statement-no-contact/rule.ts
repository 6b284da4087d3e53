import type { PageRule } from '../../../contract/types.ts';
import { inAnyLanguage } from '../../../language/own-words.ts';
import { headingsOf } from '../../structure/headings.ts';
import { REACHES_US, STATEMENT } from './words.ts';

const CONTACT = 'a[href^="mailto:"],a[href^="tel:"],form textarea,input[type=email]';
const WRITTEN = /[\w.+-]+@[\w-]+\.\w{2,}|(?:\+\d|\b0)[\d ()/.-]{6,}\d/;
const MIN_WORDS = 40;

/** https://eur-lex.europa.eu/eli/dec_impl/2018/1523 asks for a way to report barriers. */
export const rule: PageRule = {
  id: 'statement-no-contact',
  level: 'warning',
  wcag: [],
  isMinor: true,
  *examine(page) {
    const title = headingsOf(page).find(({ level }) => level === 1);
    if (!title || !inAnyLanguage(STATEMENT, title.name)) return;
    yield undefined;
    const main = page.closest(title.element, 'main,[role=main],article') ?? page.document.body;
    const text = page.text(main);
    if (text.split(' ').length < MIN_WORDS || WRITTEN.test(text)) return;
    const links = [...main.querySelectorAll('a[href]')].filter((each) => page.isExposed(each));
    const leads = links.some((link) => inAnyLanguage(REACHES_US, page.name(link)));
    if (!leads && !main.querySelector(CONTACT)) yield { element: title.element };
  },
};
