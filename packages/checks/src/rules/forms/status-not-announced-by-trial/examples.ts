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
      name: 'a message that is said in a place for screen readers',
      html: `<button type="button" onclick="m.textContent = s.textContent = '12 results'">Only open ones</button><p id="m">40 results</p><p id="s" role="status" style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0px,0px,0px,0px)"></p>`,
    },
    {
      name: 'a message in a component that speaks',
      html: `<button type="button" onclick="c.shadowRoot.querySelector('p').textContent = 'Your answers are saved.'">Save for later</button><div id="c"><template shadowrootmode="open"><div role="status"><p></p></div></template></div>`,
    },
    {
      name: 'words that only look like those of a message',
      html: `<button type="button" onclick="m.textContent = 'For commercial use'">Who can apply</button><p id="m"></p>`,
    },
    {
      name: 'more of the text',
      html: '<button type="button" aria-expanded="false" onclick="m.hidden = !m.hidden">Who can apply</button><p id="m" hidden>Everybody who lives here.</p>',
    },
  ],
};
