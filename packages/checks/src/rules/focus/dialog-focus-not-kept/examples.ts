import type { Examples } from '../../../contract/types.ts';

const opener =
  '<button type="button" id="open">Open the terms</button><p><a href="/next">Next</a></p>';

export const examples: Examples = {
  fails: [
    {
      name: 'a modal dialog by its role alone',
      html:
        opener +
        `<div id="box" hidden role="dialog" aria-modal="true" aria-label="Terms" style="position: fixed; left: 200px; top: 200px; width: 300px; height: 150px; background: #ddd"><p>These are the terms of use.</p><a id="in" href="#">More</a> <button type="button" id="close">Close</button></div><script>const box = document.querySelector("#box"); const opener = document.querySelector("#open"); const hide = () => { box.hidden = true; }; document.querySelector("#close").onclick = hide; opener.onclick = () => { box.hidden = false; document.querySelector("#in").focus(); };document.onkeydown = (event) => { if (event.key === "Escape") hide(); };</script>`,
      at: ['#box'],
    },
    {
      name: 'a box over the page without a role',
      html:
        opener +
        `<div id="box" hidden  style="position: fixed; left: 200px; top: 200px; width: 300px; height: 150px; background: #ddd"><p>These are the terms of use.</p><a id="in" href="#">More</a> <button type="button" id="close">Close</button></div><script>const box = document.querySelector("#box"); const opener = document.querySelector("#open"); const hide = () => { box.hidden = true; }; document.querySelector("#close").onclick = hide; opener.onclick = () => { box.hidden = false; document.querySelector("#in").focus(); };document.onkeydown = (event) => { if (event.key === "Escape") hide(); };</script>`,
      at: ['#box'],
      level: 'warning',
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
      name: 'a script that leads Tab around',
      html:
        opener +
        `<div id="box" hidden role="dialog" aria-modal="true" aria-label="Terms" style="position: fixed; left: 200px; top: 200px; width: 300px; height: 150px; background: #ddd"><p>These are the terms of use.</p><a id="in" href="#">More</a> <button type="button" id="close">Close</button></div><script>const box = document.querySelector("#box"); const opener = document.querySelector("#open"); const hide = () => { box.hidden = true; }; document.querySelector("#close").onclick = hide; opener.onclick = () => { box.hidden = false; document.querySelector("#in").focus(); };document.onkeydown = (event) => { if (event.key === "Escape") hide(); };box.onkeydown = (event) => { const [first, last] = [document.querySelector("#in"), document.querySelector("#close")]; if (event.key !== "Tab") return; if (event.shiftKey ? document.activeElement === first : document.activeElement === last) { event.preventDefault(); (event.shiftKey ? last : first).focus(); } };</script>`,
    },
    {
      name: 'a dialog beside the page, by its role',
      html:
        opener +
        `<div id="box" hidden role="dialog" aria-label="Terms" style="position: fixed; left: 200px; top: 200px; width: 300px; height: 150px; background: #ddd"><p>These are the terms of use.</p><a id="in" href="#">More</a> <button type="button" id="close">Close</button></div><script>const box = document.querySelector("#box"); const opener = document.querySelector("#open"); const hide = () => { box.hidden = true; }; document.querySelector("#close").onclick = hide; opener.onclick = () => { box.hidden = false; document.querySelector("#in").focus(); };document.onkeydown = (event) => { if (event.key === "Escape") hide(); };</script>`,
    },
  ],
};
