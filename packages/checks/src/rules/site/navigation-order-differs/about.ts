import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Navigation has another order than on other pages',
  affects: ['blind', 'low-vision', 'cognitive'],
  finding: 'The links of this navigation stand in another order on {url}.',
  why: 'People who do not see the whole page learn where a link stands: “third from the top”. People with cognitive impairments rely on it too.',
  mend: 'Keep the same order on all pages. Links may be added, but not moved.',
};
