import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Text was written for programs',
  affects: ['cognitive', 'blind', 'everyone'],
  finding: '“{text}” is what a program says, and no words for people.',
  why: 'Nobody but a programmer can tell what it means. People think that they did something wrong, and give up.',
  mend: 'Say in words what happened or what is meant: the date as people write it, the missing text, what to do now.',
  before: 'ORA-20987: P14_VAL_EXC',
  after: 'We could not save your answers. Please try again in five minutes.',
};
