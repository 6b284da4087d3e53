import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Link text says nothing',
  affects: ['blind', 'low-vision', 'cognitive', 'speech-input'],
  finding: 'The link says only “{text}”.',
  why: 'Screen readers can list all links of a page. In that list, a link that says “here” or “read more” could lead anywhere. People who enlarge the screen see the link without the text around it.',
  mend: 'Name in the link where it leads or what happens. Most often some words of the sentence around it only have to move into the link.',
  before: '<p>To apply for heating help <a href="/apply">click here</a>.</p>',
  after: '<p><a href="/apply">Apply for heating help</a>.</p>',
};
