import type { Examples } from '../../../contract/types.ts';

const tip = (css: string, script = ''): string =>
  `<style>.tip { display: none; position: absolute; left: 20px; top: 60px; width: 200px; padding: 10px; background: #eee } ${css}</style><p style="height: 20px"><button type="button" id="term" aria-label="Term">Term</button><span class="tip">What the term means to us</span></p><p>Some words that are below the term, long enough to be covered.</p><p>More words.</p><script>const term = document.querySelector("#term"); const tip = document.querySelector(".tip"); ${script}</script>`;
const SCRIPT =
  'let timer = 0; const show = () => { clearTimeout(timer); tip.style.display = "block"; }; const hide = () => { timer = setTimeout(() => { tip.style.display = ""; }, 200); }; for (const each of [term, tip]) { each.onmouseenter = show; each.onmouseleave = hide; } term.onfocus = show; term.onblur = hide;';

export const examples: Examples = {
  fails: [
    {
      name: 'a tip for the pointer alone',
      html: tip('#term:hover + .tip, .tip:hover { display: block }'),
      at: ['#term'],
    },
    {
      name: 'a tip at words that cannot have the focus',
      html: '<style>.tip { display: none } b:hover .tip { display: block }</style><p><b id="word">Quota<span class="tip">The share that counts</span></b></p>',
      at: ['#word'],
    },
  ],
  passes: [
    {
      name: 'a tip for both',
      html: tip('#term:hover + .tip, #term:focus + .tip { display: block }'),
    },
    { name: 'a tip by script for both', html: tip('', SCRIPT) },
    {
      name: 'a name that is shown beside an icon',
      html: '<style>span { position: absolute; left: -999px } button:hover span { left: auto }</style><p style="height: 60px"><button type="button">✉<span>Write a message</span></button></p>',
    },
  ],
};
