import type { UiStrings } from '../view.ts';

/**
 * The interface's texts in English, without those that come later (later-strings.ts). Short
 * sentences, everyday words.
 */
export const en: UiStrings = {
  offer: 'Can we help you with this form?',
  offerYes: 'Yes, show me',
  offerNo: 'No thanks',
  minutes: 'Takes about {n} minutes',
  minute: 'Takes about 1 minute',
  next: 'Next',
  back: 'Back',
  finish: 'Finish',
  move: 'Move this help',
  close: 'Close for now',
  later: 'Do this later',
  stop: 'Stop the help',
  progress: 'Step {n} of {total}',
  progressOpen: 'Step {n}',
  lookFor: 'Look for: {label}',
  away: 'This step is on another page: {page}.',
  openPage: 'Go to that page',
  notFound: 'We cannot point at it on this page. You can still do this step.',
  alreadyDone: 'It looks like you did this already. Check it, then choose Next.',
  language: 'Language',
  keys: 'Press {key} to go to the form and back.',
  newTab: '(opens in a new tab)',
  help: 'Help: {label}',
  skip: 'Skip',
};
