import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    { name: 'lines with stars', html: '<p>* apple <br> * pear <br/>* plum</p>', at: ['p'] },
    {
      name: 'two lines with dots',
      html: '<div>Bring:<br>• your passport<br>• a photo</div>',
      at: ['div'],
    },
    {
      name: 'lines in a table for layout',
      html: '<table role="presentation"><tr><td><p>– your passport<br>– a photo<br>– the form</p></td></tr></table>',
      at: ['p'],
    },
    {
      name: 'paragraphs with numbers',
      html: '<p id="a">1. Open the form</p><p>2. Fill it in</p><p>3. Send it</p>',
      at: ['#a'],
    },
  ],
  passes: [
    { name: 'a list', html: '<ul><li>- apple</li><li>- pear</li><li>- plum</li></ul>' },
    { name: 'a dash in a sentence', html: '<p>Open the form - it is short.<br>Then send it.</p>' },
    { name: 'one number', html: '<p>1. Open the form</p><p>Then send it.</p>' },
    {
      name: 'headings with numbers',
      html: '<h2>1. A form</h2><h2>2. A letter</h2><h2>3. A fee</h2>',
    },
  ],
};
