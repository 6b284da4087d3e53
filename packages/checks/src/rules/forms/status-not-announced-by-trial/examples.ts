import type { Examples } from '../../../contract/types.ts';

const press = (text: string): string =>
  `onclick="document.getElementById('m').textContent = '${text}'"`;

export const examples: Examples = {
  fails: [
    {
      name: 'a message beside the button',
      html: `<button type="button" ${press('Your answers are saved.')}>Save for later</button><p id="m"></p>`,
      at: ['#m'],
    },
    {
      name: 'a count that changes',
      html: `<p id="m">40 results</p><button type="button" ${press('12 results')}>Only open ones</button>`,
      at: ['#m'],
    },
  ],
  passes: [
    {
      name: 'a message in a place that speaks',
      html: `<button type="button" ${press('Your answers are saved.')}>Save for later</button><p id="m" role="status"></p>`,
    },
    {
      name: 'a message that gets the focus',
      html: '<button type="button" onclick="m.hidden = false; m.focus()">Save for later</button><p id="m" tabindex="-1" hidden>Your answers are saved.</p>',
    },
    {
      name: 'more of the text',
      html: '<button type="button" aria-expanded="false" onclick="m.hidden = !m.hidden">Who can apply</button><p id="m" hidden>Everybody who lives here.</p>',
    },
  ],
};
