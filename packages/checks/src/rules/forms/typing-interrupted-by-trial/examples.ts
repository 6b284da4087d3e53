import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'an alert at each key',
      html: `<label for="q">Email</label><input id="q"><p aria-live="assertive" id="m"></p><script>q.oninput = () => { m.textContent = q.value + ' is no email address'; }</script>`,
      at: ['input'],
    },
  ],
  passes: [
    {
      name: 'an alert when the field is left',
      html: `<label for="q">Email</label><input id="q"><p aria-live="assertive" id="m"></p><script>q.onchange = () => { m.textContent = 'Not an email address'; }</script>`,
    },
    {
      name: 'a status at each key',
      html: `<label for="q">Email</label><input id="q"><p role="status" id="m"></p><script>q.oninput = () => { m.textContent = q.value.length + ' letters'; }</script>`,
    },
  ],
};
