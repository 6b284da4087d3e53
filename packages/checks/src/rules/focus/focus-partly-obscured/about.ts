import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'The element with the focus lies partly under something',
  affects: ['keyboard', 'low-vision'],
  finding:
    'When the keyboard is here, other content (a {cover}) covers about {part} % of the element.',
  why: 'People who enlarge the screen, or who cannot attend for long, do not see what the focus is on.',
  mend: 'Leave room for headers, banners and notices that stay in place, with scroll-padding on the page.',
};
