import type * as Axe from 'axe-core';
import { ELSEWHERE } from '../rules/elsewhere.generated.ts';
import { PAGE_RULES } from '../rules/page.generated.ts';
import { openPanel, type Panel } from './open-panel.ts';
import type { PanelParts } from './parts.ts';
import { withoutGlobals } from './without-globals.ts';

/**
 * Opens the panel with all that belongs to it. The build makes files of their own of what it loads
 * later, beside the file of this module.
 */
export function open(
  document: Document,
  options: Pick<PanelParts, 'key' | 'dismissalsUrl' | 'onClose'>,
): Panel {
  return openPanel(document, {
    ...options,
    rules: PAGE_RULES,
    elsewhere: ELSEWHERE,
    loadWords: () => import('../words/about-rule.ts'),
    loadTrial: () => import('./trial-file.ts'),
    loadAxe,
    onError: (error) => console.warn('Handrail checks:', error),
  });
}

async function loadAxe(): Promise<typeof Axe> {
  const { axe } = await withoutGlobals(window, () => import('./axe-file.ts'));
  return axe;
}
