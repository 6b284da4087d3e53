import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Film of another site has to be looked at',
  affects: ['deaf', 'blind', 'seizures'],
  finding: 'The film comes from {host}. What is in it cannot be read from here.',
  why: 'Films without captions shut deaf people out, films without description blind people, and flashes can cause a seizure.',
  mend: 'Watch the film to its end. Add captions that a person has checked, and a description or a transcript. Cut flashes out, or warn of them before the film.',
  question:
    'Has the film correct captions and a description of what is only shown, and does nothing in it flash more than three times in a second?',
};
