import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Tab goes back instead of on',
  affects: ['keyboard', 'low-vision', 'cognitive', 'motor'],
  finding: 'Tab comes here after something that stands further on: it jumps back to the {place}.',
  why: 'Who sees the page and uses the keyboard expects Tab to go as one reads. When it jumps back, people with low vision lose the place, and others take one step for another.',
  mend: 'Put the elements into the markup in the order in which they are shown, instead of moving them by float, order or row-reverse.',
  before:
    '<div style="display: flex; flex-direction: row-reverse"><button>Next</button><button>Back</button></div>',
  after: '<div style="display: flex"><button>Back</button><button>Next</button></div>',
};
