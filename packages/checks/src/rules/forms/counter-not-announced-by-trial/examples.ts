import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a count of letters',
      html: `<label for="q">Message</label><textarea id="q"></textarea><p id="c">0/120</p><script>q.oninput = () => { c.textContent = q.value.length + '/120'; }</script>`,
      at: ['#c'],
    },
  ],
  passes: [
    {
      name: 'a count that is said',
      html: `<label for="q">Message</label><textarea id="q"></textarea><p id="c" role="status">0/120</p><script>q.oninput = () => { c.textContent = q.value.length + '/120'; }</script>`,
    },
    {
      name: 'a count that another place says later',
      html: `<label for="q">Message</label><textarea id="q"></textarea><p id="c" aria-hidden="true">0/120</p><p role="status" id="s"></p><script>q.oninput = () => { c.textContent = q.value.length + '/120'; setTimeout(() => { s.textContent = c.textContent; }, 900); }</script>`,
    },
  ],
};
