import type { Examples } from '../../../contract/types.ts';

const page = (title: string, heading: string): string =>
  `<!DOCTYPE html><html lang="en"><head><title>${title}</title></head><body>${heading}</body></html>`;

export const examples: Examples = {
  fails: [
    {
      name: 'the name of the site only',
      html: page('City of Riverton', '<h1>Apply for heating help</h1>'),
      at: ['page'],
    },
  ],
  passes: [
    {
      name: 'the same words',
      html: page('Heating: apply for help – City of Riverton', '<h1>Apply for heating help</h1>'),
    },
    { name: 'no main heading', html: page('City of Riverton', '<h2>News</h2>') },
  ],
};
