import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    { name: 'a field called “Menu”', html: '<label>Menu <input></label>', at: ['input'] },
    {
      name: 'a field called after its button',
      html: '<input aria-labelledby="b"> <button id="b">Go</button>',
      at: ['input'],
    },
    {
      name: 'a Spanish field called “Campo 1”',
      html: '<label lang="es">Campo 1 <input></label>',
      at: ['input'],
    },
  ],
  passes: [
    { name: 'a label that says what to enter', html: '<label>First name <input></label>' },
    { name: 'a choice called “OK”', html: '<label><input type="checkbox"> OK</label>' },
    { name: 'a label in another language', html: '<label lang="fi">Menu <input></label>' },
  ],
};
