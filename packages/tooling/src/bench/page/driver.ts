import type { Adapter } from './types.ts';

interface Driver {
  driver(options: {
    showProgress: boolean;
    steps: { element: string; popover: { title: string; description: string } }[];
  }): { drive(): void };
}

const find = (selector: string): HTMLElement | null => document.querySelector(selector);

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
  card: () => find('.driver-popover'),
  nextButton: () => find('.driver-popover-next-btn'),
  closeButton: () => find('.driver-popover-close-btn'),
  marks: () => [...document.querySelectorAll('.driver-overlay')],
};

window.benchAdapter = adapter;
