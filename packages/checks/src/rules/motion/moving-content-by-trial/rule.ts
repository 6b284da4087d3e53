import type { PageRule } from '../../../contract/types.ts';

/** WCAG 2.2.2: what moves for longer by itself has to be stopped by a control. */
const LONG_MS = 4500;
const STOPS = /paus|stop|detener|anhalten|arr[êe]t|animation|bewegung|movimiento|mouvement/i;

export const rule: PageRule = {
  id: 'moving-content-by-trial',
  level: 'warning',
  wcag: ['2.2.2'],
  needs: ['motion'],
  *examine(page) {
    const moving = page.measures.motion?.filter(({ forMs }) => forMs >= LONG_MS) ?? [];
    if (moving.length === 0) return;
    const hasControl = page
      .all('button,a[href],[role=button],[role=switch],input')
      .some((each) => page.isShown(each) && STOPS.test(page.name(each)));
    for (const { element } of hasControl ? [] : moving) {
      const shows = page.closest(
        element,
        'video[controls],[role=progressbar],progress,[aria-busy=true]',
      );
      if (!shows) yield { element };
    }
  },
};
