import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a menu that opens under the mouse',
      html: '<style>li ul{display:none}li:hover>ul{display:block}</style><nav><ul><li><a href="/b">Benefits</a><ul><li><a href="/c">For carers</a></li></ul></li></ul></nav>',
      at: ['nav>ul>li'],
    },
    {
      name: 'a hint beside a field',
      html: '<style>.tip{display:none;position:absolute}.q:hover + .tip{display:block}</style><label>Number <span class="q">?</span><span class="tip">In section 5 of your card</span><input></label>',
      at: ['.q'],
      level: 'warning',
    },
    {
      name: 'a help text that is read out, but not shown on focus',
      html: '<style>#t{display:none}button:hover + #t{display:block}</style><button aria-describedby="t">Where do I find it?</button><span id="t">At the top of the letter from April.</span>',
      at: ['button'],
      level: 'warning',
    },
    {
      name: 'a hint by script',
      html: '<span id="h">?</span><p hidden id="t">In section 5</p><script>h.addEventListener("mouseenter", () => { t.hidden = false; })</script>',
      at: ['#h'],
      level: 'warning',
    },
  ],
  passes: [
    {
      name: 'a help text that the focus brings up too',
      html: '<style>#t{display:none}button:hover + #t,button:focus + #t{display:block}</style><button aria-describedby="t">Where do I find it?</button><span id="t">At the top of the letter from April.</span>',
    },
    {
      name: 'a menu that opens on focus too',
      html: '<style>li ul{display:none}li:hover>ul,li:focus-within>ul{display:block}</style><nav><ul><li><a href="/b">Benefits</a><ul><li><a href="/c">For carers</a></li></ul></li></ul></nav>',
    },
    {
      name: 'a menu with a button',
      html: '<style>li ul{display:none}li:hover>ul{display:block}</style><nav><ul><li><button aria-expanded="false">Benefits</button><ul><li><a href="/c">For carers</a></li></ul></li></ul></nav>',
    },
    {
      name: 'a link that only changes its colour',
      html: '<style>a:hover{color:red}li:hover a{color:green}</style><ul><li><a href="/a">Apply</a></li></ul>',
    },
    {
      name: 'a tooltip that repeats the name',
      html: '<style>.tip{display:none;position:absolute}button:hover .tip{display:block}</style><button aria-label="Save as draft"><b>+</b><span class="tip">Save as draft</span></button>',
    },
  ],
};
