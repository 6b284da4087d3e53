import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a window mode that hides the content',
      html: '<object data="foo"><param name="wmode" value="transparent">Text</object>',
      at: ['object'],
    },
    { name: 'a Flash film', html: '<embed src="map.swf">', at: ['embed'] },
  ],
  passes: [
    {
      name: 'a drawing',
      html: '<object data="map.svg" type="image/svg+xml" aria-label="Map"></object>',
    },
  ],
};
