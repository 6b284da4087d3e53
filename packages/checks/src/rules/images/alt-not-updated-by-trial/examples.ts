import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'the next picture of several',
      html: `<img id="i" src="one.svg" alt="Front of the house" width="100" height="60"><button type="button" onclick="i.src = 'two.svg'">Next picture</button>`,
      at: ['img'],
    },
  ],
  passes: [
    {
      name: 'the next picture with its alternative',
      html: `<img id="i" src="one.svg" alt="Front of the house" width="100" height="60"><button type="button" onclick="i.src = 'two.svg'; i.alt = 'Kitchen'">Next picture</button>`,
    },
    {
      name: 'a picture that adorns',
      html: `<img id="i" src="one.svg" alt="" width="100" height="60"><button type="button" onclick="i.src = 'two.svg'">Next picture</button>`,
    },
  ],
};
