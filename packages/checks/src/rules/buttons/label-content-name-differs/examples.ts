import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'other words',
      html: '<button aria-label="Submit form">Go on</button>',
      at: ['button'],
    },
    {
      name: 'a word put in between',
      html: '<button aria-label="Download the form">Download form</button>',
      at: ['button'],
      level: 'warning',
    },
    {
      name: 'a field with another name than its label',
      html: '<label for="f">Family name</label><input id="f" aria-label="Surname">',
      at: ['input'],
    },
  ],
  passes: [
    {
      name: 'a switch that shows its state',
      html: '<button type="button" role="switch" aria-checked="false" aria-label="Cookies that count visits">off</button>',
    },
    {
      name: 'a name that says more',
      html: '<button aria-label="Send application for help">Send application …</button>',
    },
    {
      name: 'a number that the name has in brackets',
      html: '<a href="/p?35" aria-label="The last page (35)">35</a>',
    },
    {
      name: 'a button that is named by its label and itself',
      html: '<span id="l">Your photo</span><button id="b" aria-labelledby="l b">No file chosen</button>',
    },
    { name: 'a sign', html: '<button aria-label="Close">X</button>' },
    {
      name: 'words that are not seen',
      html: '<style>.vh { position: absolute; width: 1px; height: 1px; overflow: hidden }</style><button aria-label="Send application">Send<span class="vh"> now</span></button>',
    },
    {
      name: 'a word that is cut',
      html: '<a href="/u" aria-label="University Avenue">University Ave.</a>',
    },
  ],
};
