import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a link with a new window',
      html: '<a href="/rates" target="_blank">Rates</a>',
      at: ['a'],
    },
    {
      name: 'a French link in a window with a name',
      html: '<p lang="fr">Voir les <a href="/t" target="tarifs">tarifs</a></p>',
      at: ['a'],
    },
    {
      name: 'a button that opens a window',
      html: `<button onclick="window.open('/rates')">Rates</button>`,
      at: ['button'],
    },
  ],
  passes: [
    {
      name: 'a link in a frame that opens in the frame beside it',
      html: `<iframe title="Menu" srcdoc="<html lang='en'><a href='/r' target='view'>Rates</a>"></iframe><iframe name="view" title="Rates"></iframe>`,
    },
    {
      name: 'a link that says so',
      html: '<a href="/rates" target="_blank">Rates (opens in a new tab)</a>',
    },
    {
      name: 'a link whose icon says so',
      html: '<a href="/r" target="_blank">Rates <img src="n.png" alt="New window"></a>',
    },
    {
      name: 'a German link whose paragraph says so',
      html: '<p lang="de"><a href="/r" target="_blank">Gebühren</a> (öffnet in neuem Fenster)</p>',
    },
    { name: 'a link in the same window', html: '<a href="/rates" target="_top">Rates</a>' },
    {
      name: 'a link into a frame of the page',
      html: '<a href="about:blank" target="view">Rates</a><iframe name="view" title="Rates"></iframe>',
    },
    {
      name: 'a language that we have no words for',
      html: '<a lang="fi" href="/r" target="_blank">Maksut</a>',
    },
  ],
};
