import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Heading inside a table is no header',
  affects: ['blind', 'low-vision'],
  finding: '“{text}” stands over the rows below it, and is a cell like any other.',
  why: 'Screen reader users move from cell to cell and hear the headers of each. They are not told that these rows belong to “{text}”, and take one group for another.',
  mend: 'Make it a th with scope="rowgroup" in a tbody of its own, or make a table of each group.',
  before: '<tr><td colspan="2">Zone A</td></tr>',
  after: '<tbody><tr><th colspan="2" scope="rowgroup">Zone A</th></tr>…</tbody>',
};
