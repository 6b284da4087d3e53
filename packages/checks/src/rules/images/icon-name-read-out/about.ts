import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Name of an icon is read out',
  affects: ['blind', 'speech-input'],
  finding:
    'Screen readers say “{text}” here: the English name that the icon font draws a picture for.',
  why: 'People hear technical words in the middle of a text, often in another language, and speech input takes them for a part of the name.',
  mend: 'Hide the icon from screen readers with aria-hidden="true", and say in words what it means if the text beside it does not.',
  before: '<a href="f.pdf"><span class="material-icons">file_download</span> Fees</a>',
  after:
    '<a href="f.pdf"><span class="material-icons" aria-hidden="true">file_download</span> Fees</a>',
};
