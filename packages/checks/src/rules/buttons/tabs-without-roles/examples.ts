import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a list of links to parts of which one is shown',
      html: '<ul><li class="active"><a href="#a">Residents</a></li><li><a href="#b">Visitors</a></li></ul><div id="a">For people who live here.</div><div id="b" hidden>For guests.</div>',
      at: ['ul'],
    },
    {
      name: 'buttons that are only drawn as tabs',
      html: '<div class="tabs"><button type="button" data-target="#a">Residents</button><button type="button" data-target="#b">Visitors</button></div><div id="a">For people who live here.</div><div id="b" hidden>For guests.</div>',
      at: ['.tabs'],
    },
  ],
  passes: [
    {
      name: 'tabs with roles',
      html: '<div role="tablist"><button role="tab" aria-selected="true" aria-controls="a">Residents</button><button role="tab" aria-selected="false" aria-controls="b">Visitors</button></div><div id="a">For people who live here.</div><div id="b" hidden>For guests.</div>',
    },
    {
      name: 'links to parts that are all shown',
      html: '<ul><li><a href="#a">Residents</a></li><li><a href="#b">Visitors</a></li></ul><div id="a">For people who live here.</div><div id="b">For guests.</div>',
    },
  ],
};
