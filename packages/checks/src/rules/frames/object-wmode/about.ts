import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Plug-in content that few can use',
  affects: ['blind', 'keyboard', 'everyone'],
  finding:
    'This is content for a plug-in such as Flash, or it is embedded so that assistive technology cannot get into it.',
  why: 'Browsers no longer run plug-ins, so most people see an empty place. Where one still runs, a window mode other than “window” hides its content from screen readers and the keyboard.',
  mend: 'Replace it with HTML, a <video> or a picture with an alternative. In a closed network that still has the plug-in, set wmode to window.',
  before: '<object data="map.swf"><param name="wmode" value="transparent"></object>',
  after: '<img src="map.png" alt="Map: our office is opposite the station">',
};
