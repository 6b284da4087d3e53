import { findAppended } from './appended.ts';
import type { Adapter } from './types.ts';

interface Tour {
  setOptions(options: object): Tour;
  start(): unknown;
}
interface IntroJs {
  tour(): Tour;
}

export const adapter: Adapter = {
  start(steps) {
    const { tour } = window.benchLibrary as IntroJs;
    tour()
      .setOptions({
        steps: steps.map(({ selector, title, text }) => ({
          element: selector,
          title,
          intro: text,
        })),
      })
      .start();
  },
  card: () => findAppended('.introjs-tooltip'),
  nextButton: () => findAppended('.introjs-nextbutton'),
  marks: () => [findAppended('.introjs-overlay'), findAppended('.introjs-helperLayer')],
};

window.benchAdapter = adapter;
