import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    { name: 'a logo', html: '<img src="l.png" width="20" height="20" alt="Logo">', at: ['img'] },
    {
      name: 'a numbered photo in Spanish',
      html: '<p lang="es"><img src="l.png" width="20" height="20" alt="Foto 3"></p>',
      at: ['img'],
    },
    {
      name: 'a start that repeats the role',
      html: '<img src="l.png" width="20" height="20" alt="Image of a ramp">',
      at: ['img'],
    },
    {
      name: 'a sign',
      html: '<svg role="img" aria-label="*" width="20" height="20"></svg>',
      at: ['svg'],
    },
    {
      name: 'a number in place of a place',
      html: '<map name="m"><area alt="area2" href="/a" coords="0,0,9,9" shape="rect"></map><img usemap="#m" src="m.png" width="90" height="90" alt="Where to go">',
      at: ['area'],
    },
    {
      name: 'an ornament that is announced',
      html: '<img src="l.png" width="200" height="6" alt="decorative line">',
      at: ['img'],
    },
    {
      name: 'an arrow between the steps of a path',
      html: '<p lang="de"><a href="/">Start</a> <img src="a.png" width="16" height="16" alt="Pfeil nach rechts"> Ausweise</p>',
      at: ['img'],
    },
    {
      name: 'a blank image that speaks',
      html: '<p lang="fr"><img src="a.png" width="16" height="16" alt="espaceur"> Mairie</p>',
      at: ['img'],
    },
  ],
  passes: [
    {
      name: 'the owner of a logo',
      html: '<img src="l.png" width="20" height="20" alt="City of Bergen">',
    },
    { name: 'decoration', html: '<img src="l.png" width="20" height="20" alt="">' },
  ],
};
