import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a box over a curtain',
      html: `<button type="button" id="o">What we do with your data</button><div id="b" style="display:none;position:fixed;inset:0;background:rgba(0,0,0,.5)"></div><div id="m" style="display:none;position:fixed;top:20%;left:20%;width:50%;background:#fff"><p>We keep your data for five years.</p><button type="button" id="c">Close</button></div><script>o.onclick = () => { m.style.display = b.style.display = 'block'; c.focus(); }; c.onclick = () => { m.style.display = b.style.display = 'none'; o.focus(); }</script>`,
      at: ['#m'],
    },
  ],
  passes: [
    {
      name: 'a dialog',
      html: `<button type="button" id="o">What we do with your data</button><div id="b" style="display:none;position:fixed;inset:0;background:rgba(0,0,0,.5)"></div><div id="m" role="dialog" aria-modal="true" aria-label="Your data" style="display:none;position:fixed;top:20%;left:20%;width:50%;background:#fff"><p>We keep your data for five years.</p><button type="button" id="c">Close</button></div><script>o.onclick = () => { m.style.display = b.style.display = 'block'; c.focus(); }; c.onclick = () => { m.style.display = b.style.display = 'none'; o.focus(); }</script>`,
    },
  ],
};
