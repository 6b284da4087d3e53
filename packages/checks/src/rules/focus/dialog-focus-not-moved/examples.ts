import type { Examples } from '../../../contract/types.ts';

const opener =
  '<button type="button" id="open">Open the terms</button><p><a href="/next">Next</a></p>';

export const examples: Examples = {
  fails: [
    {
      name: 'a box that opens by itself',
      html:
        opener +
        `<div id="box" hidden  style="position: fixed; left: 200px; top: 200px; width: 300px; height: 150px; background: #ddd"><p>These are the terms of use.</p><a id="in" href="#">More</a> <button type="button" id="close">Close</button></div><script>const box = document.querySelector("#box"); const opener = document.querySelector("#open"); const hide = () => { box.hidden = true; }; document.querySelector("#close").onclick = hide; opener.onclick = () => { box.hidden = false; };document.onkeydown = (event) => { if (event.key === "Escape") hide(); };</script>`,
      at: ['#box'],
      level: 'warning',
    },
    {
      name: 'a modal dialog by its role alone',
      html:
        opener +
        `<div id="box" hidden role="dialog" aria-modal="true" aria-label="Terms" style="position: fixed; left: 200px; top: 200px; width: 300px; height: 150px; background: #ddd"><p>These are the terms of use.</p><a id="in" href="#">More</a> <button type="button" id="close">Close</button></div><script>const box = document.querySelector("#box"); const opener = document.querySelector("#open"); const hide = () => { box.hidden = true; }; document.querySelector("#close").onclick = hide; opener.onclick = () => { box.hidden = false; };document.onkeydown = (event) => { if (event.key === "Escape") hide(); };</script>`,
      at: ['#box'],
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
      name: 'a box that gets the focus after it has faded in',
      html:
        opener +
        `<div id="box" hidden role="dialog" aria-label="Terms" style="position: fixed; left: 200px; top: 200px; width: 300px; height: 150px; background: #ddd"><p>These are the terms of use.</p><a id="in" href="#">More</a> <button type="button" id="close">Close</button></div><script>const box = document.querySelector("#box"); const opener = document.querySelector("#open"); const hide = () => { box.hidden = true; }; document.querySelector("#close").onclick = hide; opener.onclick = () => { box.hidden = false; setTimeout(() => document.querySelector("#in").focus(), 200); };document.onkeydown = (event) => { if (event.key === "Escape") hide(); };</script>`,
    },
    {
      name: 'a menu',
      html: '<button type="button" id="open">Menu</button><ul id="box" role="menu" hidden style="position: fixed; top: 100px; width: 200px; height: 90px"><li role="menuitem" tabindex="-1">Print the letter</li></ul><script>document.querySelector("#open").onclick = () => { document.querySelector("#box").hidden = false; }</script>',
    },
  ],
};
