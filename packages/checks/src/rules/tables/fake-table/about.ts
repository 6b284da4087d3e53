import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Looks like a table, but is not marked up as one',
  affects: ['blind', 'low-vision'],
  finding: 'Values stand in rows and columns by blanks, tabs or boxes only.',
  why: 'People who see the page read down the columns. A screen reader reads line by line without headers, and enlarged text or another font pushes the columns apart.',
  mend: 'Make it a real table with header cells.',
};
