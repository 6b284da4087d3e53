import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a note that goes half a second after focus',
      html: '<p id="m" class="hidden">You have 20 minutes</p><input aria-label="Name" id="n"><script>n.onfocus = () => { m.classList.remove("hidden"); setTimeout(() => { m.classList.add("hidden"); }, 500); }</script>',
      at: ['input'],
    },
    {
      name: 'a confirmation that fades',
      html: '<form id="f"><button>Save</button></form><script>f.addEventListener("submit", (e) => { e.preventDefault(); show(); setTimeout(function () { document.querySelector(".toast").remove(); }, 3 * 1000); })</script>',
      at: ['form'],
    },
  ],
  passes: [
    {
      name: 'a note about waiting that the answer takes the place of',
      html: '<button onclick="w.textContent = 1; setTimeout(() => { w.textContent = \'\'; r.textContent = \'You can apply\'; }, 700)">Check</button><p id="w"></p><p id="r"></p>',
    },
    {
      name: 'a note that stays',
      html: '<input aria-label="Name" onfocus="this.nextElementSibling.hidden = false"><p hidden>As in your passport</p>',
    },
    {
      name: 'a check that waits for the end of typing',
      html: '<input aria-label="Name" oninput="setTimeout(() => check(this.value), 500)">',
    },
  ],
};
