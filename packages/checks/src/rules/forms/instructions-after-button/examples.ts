import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'rules for a password below the button',
      html: '<form><label for="a">New password</label><input id="a" type="password"><button>Save</button><p>At least 12 characters, with a digit.</p></form>',
      at: ['p'],
    },
    {
      name: 'what the stars mean',
      html: '<form><label for="a">Name *</label><input id="a"><button>Save</button><p>Fields with a star (*) are required.</p></form>',
      at: ['p'],
    },
  ],
  passes: [
    {
      name: 'rules before the field',
      html: '<form><label for="a">New password</label><p id="h">At least 12 characters, with a digit.</p><input id="a" type="password" aria-describedby="h"><button>Save</button></form>',
    },
    {
      name: 'rules that are tied to the field',
      html: '<form><label for="a">New password</label><input id="a" type="password" aria-describedby="h"><button>Save</button><p id="h">At least 12 characters, with a digit.</p></form>',
    },
    {
      name: 'what happens next',
      html: '<form><label for="a">Name</label><input id="a"><button>Send</button><p>We will write to you within 5 days.</p></form>',
    },
  ],
};
