import type { Examples } from '../../../contract/types.ts';

const page = (title: string): string =>
  `<!DOCTYPE html><html lang="en"><head><title>${title}</title></head><body><h1>Help</h1></body></html>`;

export const examples: Examples = {
  fails: [
    { name: 'words of a template', html: page('Insert title here'), at: ['page'] },
    { name: 'the name of a file', html: page('form_7a.html'), at: ['page'] },
    { name: 'an editor’s own title', html: page('Untitled Document'), at: ['page'] },
    {
      name: 'the name of the site only',
      html: '<!DOCTYPE html><html lang="en"><head><title>City of Riverton</title></head><body><header><a href="/start">City of Riverton</a></header><h1>Apply for help</h1></body></html>',
      at: ['page'],
    },
    { name: 'in Spanish', html: page('Documento sin título'), at: ['page'] },
  ],
  passes: [
    { name: 'a title with content', html: page('Apply for heating help – City of Riverton') },
    {
      name: 'the first page of a site',
      html: '<!DOCTYPE html><html lang="en"><head><title>City of Riverton</title></head><body><header><a href="/start">City of Riverton</a></header><h1>Welcome to the City of Riverton</h1></body></html>',
    },
    { name: 'a word that is more than a word', html: page('Title deeds') },
    { name: 'no title, which others find', html: page('') },
  ],
};
