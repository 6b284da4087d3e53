import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'The question of a group is not in its label',
  affects: ['blind', 'cognitive'],
  finding: 'The group of choices is called “{name}”, which does not say what is asked.',
  why: 'Screen readers say the label of the group with its first choice. People who move from field to field hear “Please choose: yes”, and not what they say yes to.',
  mend: 'Put the question into the legend.',
  before: '<p>Do you rent your home?</p> <fieldset><legend>Please choose</legend> …',
  after: '<fieldset><legend>Do you rent your home?</legend> …',
};
