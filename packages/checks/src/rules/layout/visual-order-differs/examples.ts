import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'steps that float to the right',
      html: '<section><div style="float:right;width:30%">Third</div><div style="float:right;width:30%">Second</div><div style="float:right;width:30%">First</div></section>',
      at: ['section'],
    },
    {
      name: 'a reversed row of buttons',
      html: '<form><div style="display:flex;flex-direction:row-reverse"><button>Send</button><button>Back</button></div></form>',
      at: ['div'],
    },
    {
      name: 'an order of its own',
      html: '<ol style="display:grid"><li style="order:3">A step</li><li style="order:2">B step</li><li style="order:1">C step</li></ol>',
      at: ['ol'],
    },
    {
      name: 'two links that float apart',
      html: '<nav><a href="/1" style="float:right">First</a><a href="/2" style="float:right">Second</a></nav>',
      at: ['nav'],
    },
    {
      name: 'a warning that is placed above its form',
      html: '<div style="position:relative;padding-top:40px"><form><label>Town <input></label></form><p style="position:absolute;top:0;left:0;margin:0">Do not apply if you have moved house this month.</p></div>',
      at: ['div'],
    },
    {
      name: 'a line above a heading',
      html: '<div style="display:flex;flex-direction:column-reverse"><h2>Title</h2><p>News</p></div>',
      at: ['div'],
      level: 'manual',
    },
  ],
  passes: [
    {
      name: 'a badge in the corner of a card',
      html: '<div style="position:relative;padding-top:40px"><h2>News</h2><p style="position:absolute;top:0;right:0;margin:0">New</p></div>',
    },
    {
      name: 'a row in order',
      html: '<div style="display:flex"><p>One</p><p>Two</p><p>Three</p></div>',
    },
    {
      name: 'columns side by side',
      html: '<div style="display:grid;grid-auto-flow:column;grid-template-rows:auto auto"><p>1</p><p>2</p><p>3</p><p>4</p></div>',
    },
    {
      name: 'a box beside a text',
      html: '<div><div style="float:right;width:30%">See also</div><div style="float:left;width:60%">Text</div></div>',
    },
    {
      name: 'a row from the right',
      html: '<div dir="rtl" lang="ar" style="display:flex"><p>واحد</p><p>اثنان</p></div>',
    },
  ],
};
