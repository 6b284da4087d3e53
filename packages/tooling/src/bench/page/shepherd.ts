import { findAppended } from './appended.ts';
import type { Adapter } from './types.ts';

interface Tour {
  addStep(options: object): void;
  start(): void;
  next(): void;
}
interface Shepherd {
  Tour: new (options: object) => Tour;
}

/** Shepherd keeps the cards of earlier steps in the page, hidden. */
const card = (): Element | null => findAppended('.shepherd-element:not([hidden])');

export const adapter: Adapter = {
  start(steps) {
    const { Tour } = window.benchLibrary as Shepherd;
    const tour = new Tour({
      useModalOverlay: true,
      defaultStepOptions: { cancelIcon: { enabled: true } },
    });
    steps.forEach(({ selector, title, text }, index) => {
      tour.addStep({
        title,
        text,
        attachTo: { element: selector, on: 'right' },
        buttons: [
          {
            text: index === steps.length - 1 ? 'Done' : 'Next',
            classes: 'bench-next',
            action: () => tour.next(),
          },
        ],
      });
    });
    tour.start();
  },
  card,
  nextButton: () => card()?.querySelector<HTMLElement>('.bench-next') ?? null,
  marks: () => [findAppended('.shepherd-modal-overlay-container')],
};

window.benchAdapter = adapter;
