import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Message is not announced',
  affects: ['blind'],
  finding: 'When “{control}” is pressed, “{text}” appears, and screen readers do not say it.',
  why: 'A screen reader reads what has the focus. A message elsewhere on the page is only heard if its place is marked as one that speaks. Else people do not know whether it worked, and press again.',
  mend: 'Keep an empty element with role="status" on the page, and put the message into it. For an error that cannot wait use role="alert".',
  before: '<button>Save</button> <p>Saved</p>',
  after: '<button>Save</button> <p role="status">Saved</p>',
};
