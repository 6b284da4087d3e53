import { findAppended } from './appended.ts';
import type { Adapter } from './types.ts';

interface Driver {
  driver(options: {
    showProgress: boolean;
    steps: { element: string; popover: { title: string; description: string } }[];
  }): { drive(): void };
}

export const adapter: Adapter = {
  start(steps) {
    const { driver } = window.benchLibrary as Driver;
    driver({
      showProgress: true,
      steps: steps.map(({ selector, title, text }) => ({
        element: selector,
        popover: { title, description: text },
      })),
    }).drive();
  },
  card: () => findAppended('.driver-popover'),
  nextButton: () => findAppended('.driver-popover-next-btn'),
  marks: () => [findAppended('.driver-overlay')],
};

window.benchAdapter = adapter;
