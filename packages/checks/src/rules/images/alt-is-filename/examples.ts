import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a name with its ending',
      html: '<img src="a.png" width="20" height="20" alt="office-2.JPG">',
      at: ['img'],
    },
    {
      name: 'an image button',
      html: '<input type="image" src="go.gif" alt="go.gif">',
      at: ['input'],
    },
    {
      name: 'a name that a camera gave',
      html: '<img src="a.png" width="20" height="20" alt="DSC_00412">',
      at: ['img'],
      level: 'warning',
    },
    {
      name: 'the name of the file without its ending',
      html: '<img src="/pics/hero_banner-2.png" width="20" height="20" alt="hero_banner-2">',
      at: ['img'],
      level: 'warning',
    },
    {
      name: 'the beginning that names of files have',
      html: '<input type="image" src="/img/btn-go.png" alt="btn-go">',
      at: ['input'],
      level: 'warning',
    },
    {
      name: 'words joined as in names of files',
      html: '<input type="image" src="/go.png" alt="btn_search_2">',
      at: ['input'],
      level: 'warning',
    },
  ],
  passes: [
    {
      name: 'a word with a hyphen that is also the name of the file',
      html: '<img src="/pics/e-bike.png" width="20" height="20" alt="e-bike">',
    },
    {
      name: 'words that are also the name of the file',
      html: '<img src="/pics/panda.png" width="20" height="20" alt="panda">',
    },
    {
      name: 'a sentence about a file',
      html: '<img src="a.png" width="20" height="20" alt="Save the form. Then choose form.png">',
    },
  ],
};
