import type { Examples } from '../../../contract/types.ts';

const page = (title: string, heading: string): string =>
  `<!DOCTYPE html><html lang="en"><head><title>${title}</title></head><body>${heading}</body></html>`;

export const examples: Examples = {
  fails: [
    {
      name: 'the name of the site only',
      html: page('City of Riverton', '<h1>Apply for heating help</h1>'),
      at: ['page'],
      level: 'manual',
    },
    {
      name: 'another step',
      html: page('Step 1 of 4: Your details', '<h1>Step 3 of 4: Your answers and details</h1>'),
      at: ['page'],
    },
    {
      name: 'what no word of the page speaks of',
      html: page(
        'Bin collection days',
        '<h1>Keeping hens</h1><p>You may keep six hens without asking anybody. For more, write to the veterinary office before Easter. Cockerels, ducks and geese need permission from your neighbours. Fences should stand two metres apart. Inspectors visit every farm between spring and autumn.</p>',
      ),
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
