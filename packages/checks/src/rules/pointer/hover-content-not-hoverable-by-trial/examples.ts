import type { Examples } from '../../../contract/types.ts';

const tip = (css: string, script = ''): string =>
  `<style>.tip { display: none; position: absolute; left: 20px; top: 60px; width: 200px; padding: 10px; background: #eee } ${css}</style><p style="height: 20px"><button type="button" id="term" aria-label="Term">Term</button><span class="tip">What the term means to us</span></p><p>Some words that are below the term, long enough to be covered.</p><p>More words.</p><script>const term = document.querySelector("#term"); const tip = document.querySelector(".tip"); ${script}</script>`;
const SCRIPT =
  'let timer = 0; const show = () => { clearTimeout(timer); tip.style.display = "block"; }; const hide = () => { timer = setTimeout(() => { tip.style.display = ""; }, 200); }; for (const each of [term, tip]) { each.onmouseenter = show; each.onmouseleave = hide; } term.onfocus = show; term.onblur = hide;';

export const examples: Examples = {
  fails: [
    {
      name: 'a tip that holds only beside the pointer',
      html: tip('#term:hover + .tip { display: block }'),
      at: ['#term'],
    },
    {
      name: 'a tip that the pointer goes through',
      html: tip('.tip { pointer-events: none }', SCRIPT),
      at: ['#term'],
    },
  ],
  passes: [{ name: 'a tip that waits for the pointer', html: tip('', SCRIPT) }],
};
