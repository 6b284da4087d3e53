import type { Adapter } from './types.ts';

interface Tour {
  setOptions(options: object): Tour;
  start(): unknown;
}
interface IntroJs {
  tour(): Tour;
}

const find = (selector: string): HTMLElement | null => document.querySelector(selector);

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
  card: () => find('.introjs-tooltip'),
  nextButton: () => find('.introjs-nextbutton'),
  closeButton: () => find('.introjs-skipbutton'),
  marks: () => [...document.querySelectorAll('.introjs-overlay,.introjs-helperLayer')],
};

window.benchAdapter = adapter;
