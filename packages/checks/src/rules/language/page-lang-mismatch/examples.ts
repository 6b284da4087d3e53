import type { Examples } from '../../../contract/types.ts';

const page = (lang: string, text: string): string =>
  `<!DOCTYPE html><html lang="${lang}"><head><title>A</title></head><body><p>${text}</p></body></html>`;
const english =
  'You can get help with your heating. Ask for the form at the office, or write to us. We will tell you what to do, and how long it takes to get an answer from them.';
const spanish =
  'Usted puede solicitar ayuda para la calefacción. Pida el formulario en la oficina o escriba una carta. Le diremos lo que tiene que hacer y cuánto tiempo tarda la respuesta de los servicios.';

export const examples: Examples = {
  fails: [
    { name: 'an English page that says French', html: page('fr', english), at: ['html'] },
    { name: 'a Spanish page that says English', html: page('en-US', spanish), at: ['html'] },
    {
      name: 'a page in another script',
      html: page('en', 'Как получить помощь при оплате отопления: спросите форму в нашем офисе.'),
      at: ['html'],
    },
    {
      name: 'a short text',
      html: page('en', 'Hij ging met de kippen op stok'),
      at: ['html'],
      level: 'warning',
    },
  ],
  passes: [
    { name: 'an English page', html: page('en', english) },
    { name: 'a language that we do not know', html: page('gl', spanish) },
    { name: 'a marked part', html: page('en', `<span lang="es">${spanish}</span>`) },
  ],
};
