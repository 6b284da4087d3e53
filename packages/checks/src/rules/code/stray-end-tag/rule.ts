import type { PageRule } from '../../../contract/types.ts';
import { findStrayEndTags } from '../stray-end-tags.ts';

const MAX_TOLD = 5;

export const rule: PageRule = {
  id: 'stray-end-tag',
  level: 'warning',
  wcag: ['4.1.1'],
  needs: ['source'],
  *examine({ measures }) {
    for (const { tag, line } of findStrayEndTags(measures.source ?? '').slice(0, MAX_TOLD)) {
      yield { element: null, facts: { tag, line } };
    }
  },
};
