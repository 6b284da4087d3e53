import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'entries that move by double click',
      html: '<form><label>On offer <select multiple size="3" id="a"><option>First aid</option></select></label><button type="submit">Save</button></form><script>a.ondblclick = () => a.replaceChildren()</script>',
      at: ['select'],
    },
    {
      name: 'a row that opens',
      html: '<table><tr ondblclick="open(1)"><td>2026-114</td></tr></table>',
      at: ['tr'],
    },
  ],
  passes: [
    {
      name: 'entries that move by a button too',
      html: '<form><label>On offer <select multiple size="3" id="a"><option>First aid</option></select></label><button type="button">Add</button></form><script>a.ondblclick = () => a.replaceChildren()</script>',
    },
    {
      name: 'a row with a link',
      html: '<table><tr ondblclick="open(1)"><td><a href="/1">2026-114</a></td></tr></table>',
    },
  ],
};
