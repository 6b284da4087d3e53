import { findAppended } from './appended.ts';
import type { Adapter } from './types.ts';

function within(selector: string): HTMLElement | null {
  return findAppended('handrail-root')?.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
}

export const adapter: Adapter = {
  // The steps are in the flow that the manifest names.
  start() {
    const { Handrail } = window as unknown as { Handrail: { start(flow: string): unknown } };
    Handrail.start('bench');
  },
  card: () => within('.ui > .box'),
  nextButton: () => within('.box .main .primary'),
  marks: () => [within('.ring')],
};

window.benchAdapter = adapter;
