import type { Examples } from '../../../contract/types.ts';

const hard =
  'Applicants demonstrating insufficient documentary substantiation of residential eligibility requirements necessitate supplementary administrative verification procedures preceding determination. ';
const schwer =
  'Die Bewilligungsbehörde entscheidet unter Berücksichtigung der haushaltsrechtlichen Rahmenbedingungen sowie nach Maßgabe der verfügbaren Haushaltsmittel im pflichtgemäßen Ermessen. ';

export const examples: Examples = {
  fails: [
    { name: 'an official English text', html: `<p>${hard.repeat(6)}</p>`, at: ['p'] },
    { name: 'an official German text', html: `<p lang="de">${schwer.repeat(6)}</p>`, at: ['p'] },
  ],
  passes: [
    {
      name: 'a plain text',
      html: `<p>${'You have to send us the form. We read it and write back to you. '.repeat(8)}</p>`,
    },
    { name: 'too short to tell', html: `<p>${hard}</p>` },
    { name: 'a language without a formula', html: `<p lang="fi">${hard.repeat(6)}</p>` },
  ],
};
