import type { Examples } from '../../../contract/types.ts';

const page = (css: string, body = '<main>Text</main>'): string =>
  `<!DOCTYPE html><html lang="en"><head><title>A</title><style>${css}</style></head><body>${body}</body></html>`;

export const examples: Examples = {
  fails: [
    {
      name: 'a page that is turned',
      html: page('@media (orientation: portrait) { html { transform: rotate(90deg) } }'),
      at: ['html'],
    },
    {
      name: 'by another property, in radians',
      html: page('@media (orientation: landscape) { body { rotate: 4.71239rad } }'),
      at: ['body'],
    },
    {
      name: 'a request to turn the device',
      html: page(
        '.turn { display: none } @media screen and (orientation: portrait) { .turn { display: block } }',
        '<div class="turn">Please rotate your device</div><main>Text</main>',
      ),
      at: ['.turn'],
      level: 'warning',
    },
    {
      name: 'a lock by script',
      html: page(
        '',
        '<main>Text</main><script>if (0) screen.orientation.lock("portrait")</script>',
      ),
      at: ['script'],
      level: 'warning',
    },
  ],
  passes: [
    {
      name: 'half a turn',
      html: page('@media (orientation: portrait) { html { transform: rotate(180deg) } }'),
    },
    {
      name: 'an arrow that turns',
      html: page(
        '@media (orientation: portrait) { .arrow { transform: rotate(90deg) } }',
        '<main>Text <i class="arrow">→</i></main>',
      ),
    },
    {
      name: 'a turn in both orientations',
      html: page(
        'body { rotate: 90deg } @media (orientation: portrait) { body { rotate: 90deg } }',
      ),
    },
  ],
};
