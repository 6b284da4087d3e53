import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Button does not say whether its part is open',
  affects: ['blind', 'low-vision', 'cognitive'],
  finding:
    '“{control}” shows and hides a part of the page, and says neither before nor after which it is.',
  why: 'People who do not see the part appear hear the same words before and after. They cannot tell that anything happened, and may close what they have just opened.',
  mend: 'Set aria-expanded to "true" or "false" on the button whenever the part opens or closes, or use <details> and <summary>.',
  before: '<button onclick="more.hidden = !more.hidden">Details</button>',
  after: '<button aria-expanded="false" aria-controls="more">Details</button>',
};
