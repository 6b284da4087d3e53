import type { PageRule } from '../../../contract/types.ts';
import { FIELDS, isListed, isOpen } from '../fields.ts';
import { looksDifferent } from '../looks.ts';
import { hasMessage, loneSummaries } from '../messages.ts';

export const rule: PageRule = {
  id: 'errors-by-colour-only',
  level: 'error',
  wcag: ['1.4.1', '3.3.1'],
  *examine(page) {
    for (const found of loneSummaries(page)) {
      if (found && looksDifferent(found.fields, page)) yield { element: found.element };
      else yield undefined;
    }
    const wrong = page
      .all(`:is(${FIELDS})[aria-invalid=true]`)
      .filter((field) => isOpen(field, page));
    for (const field of wrong) {
      const isSilent =
        isListed(field, page) &&
        !page
          .all('[role=alert],[role=status],[class*=error i]')
          .some((each) => page.text(each) && page.isShown(each)) &&
        !hasMessage(field, page) &&
        !page.anyWords('wrong').test(page.description(field));
      yield isSilent ? { element: field, level: 'warning' } : undefined;
    }
  },
};
