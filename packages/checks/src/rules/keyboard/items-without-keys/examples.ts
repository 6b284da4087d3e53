import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'tabs of which only one can be reached',
      html: '<div role="tablist"><button role="tab" aria-selected="true">Residents</button><button role="tab" aria-selected="false" tabindex="-1">Visitors</button></div><script>document.querySelectorAll("[role=tab]").forEach((tab) => tab.addEventListener("click", () => show(tab)))</script>',
      at: ['[role=tablist]'],
    },
  ],
  passes: [
    {
      name: 'tabs with arrow keys',
      html: '<div role="tablist"><button role="tab" aria-selected="true">Residents</button><button role="tab" aria-selected="false" tabindex="-1">Visitors</button></div><script>document.querySelector("[role=tablist]").addEventListener("keydown", (e) => move(e))</script>',
    },
    {
      name: 'tabs that all are in the tab order',
      html: '<div role="tablist"><button role="tab" aria-selected="true">Residents</button><button role="tab" aria-selected="false">Visitors</button></div>',
    },
  ],
};
