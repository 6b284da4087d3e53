import type * as Axe from 'axe-core';
import { ELSEWHERE } from '../rules/elsewhere.generated.ts';
import { FIRST_RULES } from '../rules/first.generated.ts';
import { loadAxeIn } from './axe-in-frame.ts';
import { openPanel, type Panel } from './open-panel.ts';
import type { PanelParts } from './parts.ts';
import { withoutGlobals } from './without-globals.ts';

/**
 * Opens the panel with all that belongs to it. The build makes files of their own of what it loads
 * later, beside the file of this module.
 */
export function open(
  document: Document,
  options: Pick<PanelParts, 'key' | 'dismissalsUrl' | 'looksCloser' | 'onClose'>,
): Panel {
  const later = import('../rules/later.generated.ts');
  // Whoever waits for it says so; until then a failure would be one that the portal hears of.
  later.catch(() => undefined);
  return openPanel(document, {
    ...options,
    rules: FIRST_RULES,
    loadLater: async () => (await later).LATER_RULES,
    loadCloser: async () => (await import('../rules/closer.generated.ts')).CLOSER_RULES,
    elsewhere: ELSEWHERE,
    loadWords: () => import('../words/about-rule.ts'),
    loadTrial: () => import('./trial-file.ts'),
    loadReport: () => import('./save-report/report-file.ts'),
    loadAxe,
    // The build puts it beside this file.
    loadAxeIn: (frame) => loadAxeIn(frame, new URL('axe.js', import.meta.url).href),
    onError: (error) => console.warn('Handrail checks:', error),
  });
}

async function loadAxe(): Promise<typeof Axe> {
  const { axe } = await withoutGlobals(window, () => import('./axe-file.ts'));
  return axe;
}
