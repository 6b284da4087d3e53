import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a date in one box',
      html: '<form><label>Date of arrival <input></label></form>',
      at: ['input'],
    },
    {
      name: 'a pattern that nobody is told of',
      html: '<form><label>Reference <input pattern="[A-Z]{2}[0-9]{6}"></label></form>',
      at: ['input'],
    },
    {
      name: 'a limit that nobody is told of',
      html: '<form><label>Your story <textarea maxlength="500"></textarea></label></form>',
      at: ['textarea'],
    },
  ],
  passes: [
    {
      name: 'a date with an example',
      html: '<form><label for="a">Date of arrival</label><p id="h">For example, 31 3 2026</p><input id="a" aria-describedby="h"></form>',
    },
    {
      name: 'a date field of the browser',
      html: '<form><label>Date of arrival <input type="date"></label></form>',
    },
    {
      name: 'a limit that is said',
      html: '<form><label>Your story (at most 500 characters) <textarea maxlength="500"></textarea></label></form>',
    },
  ],
};
