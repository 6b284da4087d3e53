import type { PageRule } from '../../../contract/types.ts';

const FILE =
  /^\S+\.(?:x?html?|php|aspx?|jsp|do|cgi)$|^https?:\/\/|^(?:www\.)?[\w-]+(?:\.[\w-]+)+$|^microsoft word/;

export const rule: PageRule = {
  id: 'title-placeholder',
  level: 'warning',
  wcag: ['2.4.2'],
  *examine(page) {
    const text = page.document.title.trim();
    const words = text
      .toLowerCase()
      .replace(/[\s.…!]+$/, '')
      .replace(/^[[{<(]+|[\]}>)]+$/g, '');
    const isNothing = text !== '' && !/[\p{L}\p{N}]/u.test(text);
    if (isNothing || page.anyWords('title-placeholder').test(words) || FILE.test(words)) {
      yield { element: null, facts: { text } };
    }
  },
};
