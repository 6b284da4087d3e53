import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a background that goes pale under the pointer',
      html: '<style>.b{color:#fff;background:#003366}.b:hover{background:#dde8f2}</style><a class="b" href="/a">Apply for heating help</a>',
      at: ['a'],
    },
    {
      name: 'letters that go pale with the focus',
      html: '<style>button{color:#000;background:#fff}button:focus{color:#ddd}</style><button>Send</button>',
      at: ['button'],
    },
    {
      name: 'a row that goes dark behind a link',
      html: '<style>li a{color:#003366}li:hover{background:#123}</style><ul><li><a href="/a">Forms</a></li></ul>',
      at: ['a'],
    },
    {
      name: 'links that were followed',
      html: '<style>a:visited{color:#ccc}</style><p><a href="/a">The minutes of May</a></p>',
      at: ['a'],
    },
  ],
  passes: [
    {
      name: 'both colours change',
      html: '<style>.b{color:#fff;background:#003366}.b:hover{background:#dde8f2;color:#000}</style><a class="b" href="/a">Apply</a>',
    },
    {
      name: 'the row and its link change',
      html: '<style>li a{color:#003366}li:hover{background:#123}li:hover a{color:#fff}</style><ul><li><a href="/a">Forms</a></li></ul>',
    },
    {
      name: 'a rule that weighs more',
      html: '<style>p a.b{color:#003366}a:visited{color:#ccc}</style><p><a class="b" href="/a">Minutes</a></p>',
    },
    {
      name: 'links before they were followed',
      html: '<style>a:link{color:#003366}a:visited{color:#4c2c92}</style><p><a href="/a">Minutes</a></p>',
    },
    {
      name: 'a state for a device without it',
      html: '<style>a{color:#003366}@media print{a:hover{color:#ddd}}</style><p><a href="/a">Minutes</a></p>',
    },
  ],
};
