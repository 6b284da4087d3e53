import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    { name: 'a paragraph with nothing', html: '<p id="x">A</p><p></p>', at: ['p:nth-of-type(2)'] },
    { name: 'a paragraph with a blank', html: '<h2>A</h2><p>&nbsp;</p>', at: ['p'] },
    { name: 'an editor’s gap', html: '<h2>A</h2><p class="x"><span><br></span></p>', at: ['p'] },
    { name: 'line breaks in a row', html: '<p>A<br><br><br id="c"><br>B</p>', at: ['#c'] },
  ],
  passes: [
    { name: 'a picture', html: '<p><img src="data:," alt="A map"></p>' },
    { name: 'a place for messages', html: '<p id="error"></p><p aria-live="polite"></p>' },
    { name: 'a gap of one line', html: '<p>A<br><br>B<br>C<br>D</p>' },
    { name: 'one that is not shown', html: '<p style="display: none"></p>' },
  ],
};
