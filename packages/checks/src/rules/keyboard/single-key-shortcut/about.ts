import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'A single letter key sets something off',
  affects: ['speech-input', 'motor', 'keyboard'],
  finding: 'The page reacts to a single letter, digit or sign, and offers no way to turn that off.',
  why: 'People who talk to their computer send letters without meaning keys, and people with a tremor hit keys by mistake. Each one sets something off.',
  mend: 'Use a combination with Ctrl or Alt, let people turn the shortcut off or change it, or let it work only while the control has the focus.',
};
