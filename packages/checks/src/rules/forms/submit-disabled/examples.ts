import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a form whose button is disabled',
      html: '<form><label>Job title <input></label><button disabled>Continue</button></form>',
      at: ['button'],
    },
  ],
  passes: [
    {
      name: 'an enabled button',
      html: '<form><label>Job title <input></label><button>Continue</button></form>',
    },
    {
      name: 'a button that says why',
      html: '<form><label>Job title <input></label><p id="w">You can go on when the job title is filled in.</p><button disabled aria-describedby="w">Continue</button></form>',
    },
    {
      name: 'a form that is being sent',
      html: '<form><label>Job title <input value="Cook"></label><button disabled>Continue</button></form>',
    },
  ],
};
