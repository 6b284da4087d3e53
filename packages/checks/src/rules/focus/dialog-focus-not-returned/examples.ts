import type { Examples } from '../../../contract/types.ts';

const opener =
  '<button type="button" id="open">Open the terms</button><p><a href="/next">Next</a></p>';

export const examples: Examples = {
  fails: [
    {
      name: 'a dialog that just goes',
      html:
        opener +
        `<div id="box" hidden role="dialog" aria-label="Terms" style="position: fixed; left: 200px; top: 200px; width: 300px; height: 150px; background: #ddd"><p>These are the terms of use.</p><a id="in" href="#">More</a> <button type="button" id="close">Close</button></div><script>const box = document.querySelector("#box"); const opener = document.querySelector("#open"); const hide = () => { box.hidden = true; }; document.querySelector("#close").onclick = hide; opener.onclick = () => { box.hidden = false; document.querySelector("#in").focus(); };document.onkeydown = (event) => { if (event.key === "Escape") hide(); };</script>`,
      at: ['#open'],
    },
  ],
  passes: [
    {
      name: 'the element dialog',
      html:
        opener +
        `<dialog id="box" aria-label="Terms"><p>These are the terms.</p><button type="button">Close</button></dialog><script>const box = document.querySelector("#box"); document.querySelector("#open").onclick = () => box.showModal(); document.querySelector("dialog button").onclick = () => box.close();</script>`,
    },
    {
      name: 'a dialog that gives the focus back',
      html:
        opener +
        `<div id="box" hidden role="dialog" aria-label="Terms" style="position: fixed; left: 200px; top: 200px; width: 300px; height: 150px; background: #ddd"><p>These are the terms of use.</p><a id="in" href="#">More</a> <button type="button" id="close">Close</button></div><script>const box = document.querySelector("#box"); const opener = document.querySelector("#open"); const hide = () => { box.hidden = true; }; document.querySelector("#close").onclick = hide; opener.onclick = () => { box.hidden = false; document.querySelector("#in").focus(); }; document.onkeydown = (event) => { if (event.key === "Escape") { hide(); opener.focus(); } };</script>`,
    },
  ],
};
