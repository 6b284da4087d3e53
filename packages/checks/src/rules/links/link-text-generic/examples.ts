import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a link that says “click here”',
      html: '<p>To apply <a href="/apply">Click here!</a></p>',
      at: ['a'],
    },
    {
      name: 'a link that says the kind of file only',
      html: '<p>Change of name: <a href="/name.pdf">PDF</a></p>',
      at: ['a'],
    },
    {
      name: 'a link that shows an arrow only',
      html: '<p>Heating help <a href="/apply">»</a></p>',
      at: ['a'],
    },
    {
      name: 'a Spanish link in an English page',
      html: '<p lang="es">Para solicitar, <a href="/es">haga clic aquí</a></p>',
      at: ['a'],
    },
  ],
  passes: [
    {
      name: 'a step of a service',
      html: '<p><a class="button" href="/step-3">Continue</a></p>',
    },
    {
      name: 'a link that names its page',
      html: '<p><a href="/apply">Apply for heating help</a></p>',
    },
    {
      name: 'a short text with a longer name',
      html: '<p><a href="/apply" aria-label="More about heating help">More</a></p>',
    },
    { name: 'a link that nobody reaches', html: '<p hidden><a href="/apply">here</a></p>' },
  ],
};
