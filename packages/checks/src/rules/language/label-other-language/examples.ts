import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a button of a table',
      html: '<!DOCTYPE html><html lang="de"><head><title>Anträge</title></head><body><p>Zwei Anträge gefunden.</p><button aria-label="Next page">›</button></body></html>',
      at: ['button'],
    },
  ],
  passes: [
    {
      name: 'translated',
      html: '<!DOCTYPE html><html lang="de"><head><title>Anträge</title></head><body><p>Zwei Anträge gefunden.</p><button aria-label="Nächste Seite">›</button></body></html>',
    },
    {
      name: 'an English page',
      html: '<!DOCTYPE html><html lang="en"><head><title>Requests</title></head><body><button aria-label="Next page">›</button></body></html>',
    },
  ],
};
