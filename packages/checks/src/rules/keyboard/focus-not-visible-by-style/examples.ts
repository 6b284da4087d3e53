import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a link whose outline is taken away on focus',
      html: '<style>a:focus{outline:none}</style><a href="/a">Apply</a>',
      at: ['a'],
    },
    {
      name: 'all outlines taken away by a reset',
      html: '<style>*{outline:0}</style><button>Apply</button>',
      at: ['button'],
    },
    {
      name: 'a stronger rule that undoes a good one',
      html: '<style>a:focus{outline:3px solid;background-color:yellow}.plain:focus{outline:none;background:none}</style><a class="plain" href="/a">Apply</a>',
      at: ['a'],
    },
    {
      name: 'an outline in the place of a border',
      html: '<style>button{border:2px solid #000}button:focus{border:1px solid #000;outline:#000 solid 1px}</style><button>Apply</button>',
      at: ['button'],
    },
    {
      name: 'an outline of nothing in a colour that is a variable',
      html: '<style>a:focus{outline:0 solid var(--ring)}</style><a href="/a">Apply</a>',
      at: ['a'],
    },
    {
      name: 'a text field that shows a caret only',
      html: '<style>input:focus{outline:none}</style><input aria-label="Name">',
      at: ['input'],
      level: 'warning',
    },
    {
      name: 'sheets in layers, which this cannot weigh',
      html: '<style>@layer low{a:focus{outline:none}}</style><a href="/a">Apply</a>',
      at: ['a'],
      level: 'warning',
    },
    {
      name: 'a page that watches the focus',
      html: '<style>a:focus{outline:none}</style><a href="/a">Apply</a><script>document.addEventListener("focusin", () => 1)</script>',
      at: ['a'],
      level: 'warning',
    },
  ],
  passes: [
    {
      name: 'an outline of a fraction of a line',
      html: '<style>a:focus{outline:.25rem solid #2491ff;outline-offset:0}</style><a href="/a">Apply</a>',
    },
    {
      name: 'a focus drawn while the button is not pressed',
      html: '<style>button:focus{outline:none}button:focus:not(:active){color:#000;background-color:gold}</style><button>Apply</button>',
    },
    {
      name: 'the outline handed on to an area that covers the card',
      html: '<style>a{outline-width:0}a:focus{outline-style:solid}a::before{content:"";position:absolute;inset:0;outline:inherit;outline-width:2px}</style><p style="position:relative"><a href="/a">Apply</a></p>',
    },
    {
      name: 'an outline whose colour is a variable',
      html: '<style>:root{--ring:navy}:focus{outline:none}:focus-visible{outline:2px solid var(--ring)}</style><a href="/a">Apply</a>',
    },
    {
      name: 'an outline that is all in a variable',
      html: '<style>:root{--ring:2px solid navy}a:focus{outline:none}a:focus-visible{outline:var(--ring)}</style><a href="/a">Apply</a>',
    },
    {
      name: 'a background whose colour is a variable',
      html: '<style>:root{--lit:gold}a:focus{outline:none;background:var(--lit)}</style><a href="/a">Apply</a>',
    },
    {
      name: 'a rule for browsers that lack something',
      html: '<style>@supports not (color:red){a:focus{outline:none}}</style><a href="/a">Apply</a>',
    },
    {
      name: 'the outline of the browser',
      html: '<a href="/a">Apply</a>',
    },
    {
      name: 'a shadow in place of the outline',
      html: '<style>a:focus{outline:none;box-shadow:0 0 0 3px navy}</style><a href="/a">Apply</a>',
    },
    {
      name: 'an outline taken away for the mouse only',
      html: '<style>a:focus:not(:focus-visible){outline:none}</style><a href="/a">Apply</a>',
    },
    {
      name: 'a reset that a later rule mends',
      html: '<style>*{outline:none}a:focus-visible{outline:2px solid}</style><a href="/a">Apply</a>',
    },
    {
      name: 'the focus drawn around a field',
      html: '<style>input:focus{outline:none}p:focus-within{background:yellow}</style><p><input aria-label="Name"></p>',
    },
    {
      name: 'the focus drawn at the label',
      html: '<style>input:focus{outline:none}input:focus+label{outline:2px solid}</style><input type="checkbox" id="c"><label for="c">Yes</label>',
    },
    {
      name: 'a script that shows the focus of this link',
      html: '<style>a:focus{outline:none}</style><a href="/a" onfocus="mark(this)">Apply</a>',
    },
  ],
};
