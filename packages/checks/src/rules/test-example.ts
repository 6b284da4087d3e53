import { NOTHING_MEASURED, type Measures } from '../contract/measures.ts';
import type { Example, Rule } from '../contract/types.ts';
import { checkRules } from '../engine/check-rules.ts';
import { recordListeners } from '../early/listeners.ts';
import type { LiveFinding } from '../contract/finding.ts';

const WHOLE = /^\s*<(?:!doctype|html)/i;

/** Opens an example in a frame of its own, as a page whose listeners are recorded from the start. */
export async function openExample({ html }: Example): Promise<{
  readonly document: Document;
  check(rule: Rule, measures?: Measures): Promise<readonly LiveFinding[]>;
  close(): void;
}> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 1000px; height: 700px; border: 0';
  document.body.append(frame);
  const inner = frame.contentDocument;
  const window = inner?.defaultView;
  if (!inner || !window) throw new Error('The frame of the example has no document.');
  inner.open();
  // Only now: opening a document takes away the listeners and, in Firefox, the prototypes.
  const { listeners } = recordListeners(window);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  inner.write(WHOLE.test(html) ? html : pageAround(html));
  inner.close();
  await loaded;
  return {
    document: inner,
    async check(rule, measures = NOTHING_MEASURED) {
      const result = await checkRules(inner, [rule], {
        listenersOf: (each) => (each === inner ? listeners : null),
        measuresOf: () => measures,
      });
      const [failure] = result.notChecked;
      if (failure) throw new Error(`${failure.rule} ${failure.reason}`);
      return result.findings;
    },
    close: () => frame.remove(),
  };
}

/** A page on which no rule finds anything, but for what the example adds. */
function pageAround(body: string): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Heating help: apply</title></head><body>${body}</body></html>`;
}
