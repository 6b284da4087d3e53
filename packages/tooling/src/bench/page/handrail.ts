import type { Adapter } from './types.ts';

const within = <T extends Element>(selector: string): T | null =>
  document.querySelector('handrail-root')?.shadowRoot?.querySelector<T>(selector) ?? null;

export const adapter: Adapter = {
  // The steps are in the flow that the manifest names.
  start() {
    const { Handrail } = window as unknown as { Handrail: { start(flow: string): unknown } };
    Handrail.start('bench');
  },
  card: () => within('.ui > .box'),
  nextButton: () => within<HTMLElement>('.box .main .primary'),
  closeButton: () => within<HTMLElement>('.box .close'),
  marks: () => {
    const ring = within('.ring');
    return ring ? [ring] : [];
  },
};

window.benchAdapter = adapter;
