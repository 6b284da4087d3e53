import type { PageRule } from '../../../contract/types.ts';
import { looksDifferent } from '../looks.ts';
import { loneSummaries } from '../messages.ts';

export const rule: PageRule = {
  id: 'errors-not-identified',
  level: 'error',
  wcag: ['3.3.1'],
  *examine(page) {
    for (const found of loneSummaries(page)) {
      if (found && !looksDifferent(found.fields, page)) yield { element: found.element };
      else yield undefined;
    }
  },
};
