import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'letters in a picture',
      html: '<form><label>Type the characters you see <input></label></form>',
      at: ['input'],
      level: 'warning',
    },
    {
      name: 'a sum',
      html: '<form><label>What is 3 + 4? <input></label></form>',
      at: ['input'],
      level: 'warning',
    },
    {
      name: 'a picture of letters',
      html: '<form><img src="data:,captcha" alt="Code" width="90" height="30"></form>',
      at: ['img'],
      level: 'warning',
    },
    {
      name: 'a test by somebody else',
      html: '<iframe title="reCAPTCHA" width="300" height="70" src="about:blank"></iframe>',
      at: ['iframe'],
      level: 'manual',
    },
  ],
  passes: [
    { name: 'an ordinary field', html: '<form><label>Name <input></label></form>' },
    {
      name: 'an ordinary picture',
      html: '<img src="data:," alt="Town hall" width="90" height="30">',
    },
  ],
};
