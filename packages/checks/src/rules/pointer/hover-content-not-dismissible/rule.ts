import type { PageRule } from '../../../contract/types.ts';
import { KEYS, handlerSource, listenersOf } from '../../../page/handlers.ts';
import { hoverReveals } from '../../../page/hover-reveals.ts';

const ESCAPE = /Esc|\b27\b/;

export const rule: PageRule = {
  id: 'hover-content-not-dismissible',
  level: 'warning',
  wcag: ['1.4.13'],
  isMinor: true,
  needs: ['listeners'],
  *examine(page) {
    const reveals = hoverReveals(page).filter(({ content }) =>
      /absolute|fixed/.test(page.style(content).position),
    );
    if (reveals.length === 0) return;
    const listeners = listenersOf(page);
    const targets = new Set(KEYS.flatMap((type) => listeners.targets(type)));
    for (const target of targets) {
      yield undefined;
      if (ESCAPE.test(handlerSource(page, target, ...KEYS))) return;
    }
    const triggers = new Set<Element>();
    for (const { trigger, content } of reveals) {
      if (triggers.has(trigger)) continue;
      triggers.add(trigger);
      yield { element: content };
    }
  },
};
