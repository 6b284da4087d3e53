import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a field that opens a window',
      html: '<label>Date <input id="d" onfocus="window.open(\'/calendar\')"></label><a href="/next">Next</a>',
      at: ['#d'],
    },
    {
      name: 'a link that throws the focus away',
      html: '<a id="a" href="/a" onfocus="this.blur()">One</a> <a href="/b">Two</a>',
      at: ['#a'],
    },
    {
      name: 'a field that sends its form',
      html: '<form action="/s"><label>Word <input id="w" onfocus="this.form.submit()"></label></form>',
      at: ['#w'],
    },
    {
      name: 'a link that leads on by itself',
      html: '<a href="/a">One</a> <a id="b" href="/b" onfocus="location.assign(\'/elsewhere\')">Two</a>',
      at: ['#b'],
    },
    {
      name: 'a field that hands the focus on',
      html: '<input id="x" aria-label="A" onfocus="document.querySelector(\'#z\').focus()"><input aria-label="B"><input id="z" aria-label="C">',
      at: ['#x'],
      level: 'warning',
    },
  ],
  passes: [
    {
      name: 'a field that shows a hint',
      html: '<label>Date <input onfocus="document.querySelector(\'p\').hidden = false"></label><p hidden>Day, month, year</p>',
    },
    {
      name: 'a list that gives the focus to its first entry',
      html: '<div id="list" tabindex="0" aria-label="Files"><a id="one" href="/1">One</a></div><script>document.querySelector("#list").onfocus = () => document.querySelector("#one").focus()</script>',
    },
  ],
};
