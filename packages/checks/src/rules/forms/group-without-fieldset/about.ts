import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Choices without a group',
  affects: ['blind', 'low-vision'],
  finding: 'These {count} choices are not tied to their question.',
  why: 'A person who comes to a choice with a screen reader hears only “Yes”. The question above is not read with it.',
  mend: 'Put the choices into a fieldset, with the question as its legend.',
  before: '<p>Do you have an account?</p> <label><input type="radio" name="a"> Yes</label>…',
  after:
    '<fieldset><legend>Do you have an account?</legend> <label><input type="radio" name="a"> Yes</label>…</fieldset>',
};
