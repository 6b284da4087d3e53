import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a part that opens and closes',
      html: '<button type="button" onclick="m.hidden = !m.hidden">Who can apply</button><p id="m" hidden>Everybody who lives here.</p>',
      at: ['button'],
    },
    {
      name: 'a state that never changes',
      html: '<button type="button" aria-expanded="false" onclick="m.hidden = !m.hidden">Who can apply</button><p id="m" hidden>Everybody who lives here.</p>',
      at: ['button'],
    },
  ],
  passes: [
    {
      name: 'a button that tells its state',
      html: `<button type="button" aria-expanded="false" onclick="m.hidden = !m.hidden; this.setAttribute('aria-expanded', String(!m.hidden))">Who can apply</button><p id="m" hidden>Everybody who lives here.</p>`,
    },
    {
      name: 'a button whose words change',
      html: `<button type="button" onclick="m.hidden = !m.hidden; this.textContent = m.hidden ? 'Show who can apply' : 'Hide who can apply'">Show who can apply</button><p id="m" hidden>Everybody who lives here.</p>`,
    },
    {
      name: 'a button that goes on to the next of several',
      html: `<p>First news</p><p hidden>Second news</p><p hidden>Third news</p><button type="button" onclick="const all = [...document.querySelectorAll('p')]; const at = all.findIndex((p) => !p.hidden); all[at].hidden = true; all[(at + 1) % 3].hidden = false">Next</button>`,
    },
    {
      name: 'a button whose message comes anew with each press',
      html: `<button type="button" onclick="m.innerHTML = '<p>Well done</p>'">Copy the address</button><div id="m"></div>`,
    },
    {
      name: 'a button that adds something for good',
      html: `<button type="button" onclick="m.insertAdjacentHTML('beforeend', '<p>One more row</p>')">Add a row</button><div id="m"></div>`,
    },
  ],
};
