import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a menu of pages',
      html: '<ul role="menubar"><li role="none"><a role="menuitem" href="/a">Bills</a></li><li role="none"><a role="menuitem" href="/b">Letters</a></li></ul>',
      at: ['ul'],
    },
    {
      name: 'tabs that are pages',
      html: '<div role="tablist"><a role="tab" aria-selected="true" href="/a">Bills</a><a role="tab" aria-selected="false" href="/b">Letters</a></div>',
      at: ['div'],
    },
  ],
  passes: [
    {
      name: 'links',
      html: '<nav><a href="/a">Bills</a> <a href="/b">Letters</a></nav>',
    },
    {
      name: 'a menu with keys of its own',
      html: '<ul role="menubar"><li role="none"><a role="menuitem" href="/a">Bills</a></li><li role="none"><a role="menuitem" tabindex="-1" href="/b">Letters</a></li></ul>',
    },
    {
      name: 'tabs with panels',
      html: '<div role="tablist"><a role="tab" aria-controls="p" aria-selected="true" href="/a">Bills</a><a role="tab" aria-selected="false" href="/b">Letters</a></div><div id="p" role="tabpanel">None</div>',
    },
  ],
};
