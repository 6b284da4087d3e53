import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'an address for e-mail twice',
      html: '<form><label>Email <input></label><label>Confirm your email <input id="b"></label></form>',
      at: ['#b'],
      level: 'manual',
    },
    {
      name: 'two postal addresses',
      html: '<form><fieldset><legend>Home</legend><label>Postcode <input></label></fieldset><fieldset><legend>Post</legend><label>Postcode <input id="b"></label></fieldset></form>',
      at: ['#b'],
    },
  ],
  passes: [
    {
      name: 'a password twice',
      html: '<form><label>Confirm your password <input type="password"></label></form>',
    },
    {
      name: 'two addresses and a choice in words of its own',
      html: '<form><fieldset><legend>Home</legend><label>Postcode <input></label></fieldset><label><input type="checkbox"> Send post to my home address</label><fieldset><legend>Post</legend><label>Postcode <input></label></fieldset></form>',
    },
    {
      name: 'two addresses and a choice',
      html: '<form><fieldset><legend>Home</legend><label>Postcode <input></label></fieldset><label><input type="checkbox"> Same as above</label><fieldset><legend>Post</legend><label>Postcode <input></label></fieldset></form>',
    },
  ],
};
