import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a link that swallows all keys',
      html: '<a id="trap" href="/a">One</a> <a href="/b">Two</a><script>document.querySelector("#trap").onkeydown = (event) => event.preventDefault()</script>',
      at: ['#trap'],
    },
    {
      name: 'two fields that hand the focus to each other',
      html: '<div id="box"><button type="button" id="a">A</button><button type="button" id="b">B</button></div><a href="/next">Next</a><script>const go = (from, to) => { document.querySelector(from).onkeydown = (event) => { if (event.key === "Tab") { event.preventDefault(); document.querySelector(to).focus(); } }; }; go("#a", "#b"); go("#b", "#a");</script>',
      at: ['#box'],
    },
  ],
  passes: [
    {
      name: 'a date with several parts',
      html: '<label>Born <input type="date"></label><a href="/b">Two</a>',
    },
    {
      name: 'an editor that Escape leads out of',
      html: '<textarea aria-label="Code"></textarea><a href="/b">Two</a><script>let holds = true; const box = document.querySelector("textarea"); box.onkeydown = (event) => { if (event.key === "Escape") holds = false; if (event.key === "Tab" && holds) event.preventDefault(); }; box.onblur = () => { holds = true; };</script>',
    },
    {
      name: 'a modal dialog',
      html: '<a href="/a">One</a><dialog aria-label="Question"><button type="button">Yes</button><button type="button">No</button></dialog><script>document.querySelector("dialog").showModal()</script>',
    },
  ],
};
