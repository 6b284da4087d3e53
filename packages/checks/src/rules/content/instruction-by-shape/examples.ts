import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    { name: 'a round button', html: '<p>Click the round button to start.</p>', at: ['p'] },
    { name: 'a Spanish one', html: '<p lang="es">Pulse el botón redondo.</p>', at: ['p'] },
  ],
  passes: [
    { name: 'a button with a name', html: '<p>Click the round button called Start.</p>' },
    { name: 'a size that is content', html: '<p>Use the large print form.</p>' },
  ],
};
