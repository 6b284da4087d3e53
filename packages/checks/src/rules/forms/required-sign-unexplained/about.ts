import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Star without an explanation',
  affects: ['cognitive', 'blind'],
  finding: 'Labels in this form have a star ({count}), and nothing says what it means.',
  why: 'Not everybody knows that a star means “required”. A screen reader reads “star”, or nothing.',
  mend: 'Write above the form: “Fields with a star (*) are required.” Or write “(required)” instead of the star.',
  question: 'Does the page say somewhere what the star means?',
};
