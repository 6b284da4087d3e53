import { executeServerCommand } from '@web/test-runner-commands';
import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import type { Opened } from '../states/state.ts';

/** What Chromium hands to assistive technology, as text; null in other engines. */
export async function accessibilityTree(): Promise<string | null> {
  const { tree } = await executeServerCommand<{ tree: string | null }, null>(
    'accessibility-tree',
    null,
  );
  return tree;
}

/** All of our states have fewer stops. */
const MOST = 400;

/**
 * What a simulated screen reader says from beginning to end. It does not enter shadow roots from
 * outside, so it starts inside of ours. It is no real one.
 */
export async function transcript({ heard }: Opened): Promise<readonly string[]> {
  await virtual.start({ container: heard });
  try {
    const first = virtual.activeNode;
    const beginning = await virtual.lastSpokenPhrase();
    for (let n = 0; n < MOST; n += 1) {
      await virtual.next();
      // After the end it begins anew; "end of ..." is said of the same node.
      const isBeginning = (await virtual.lastSpokenPhrase()) === beginning;
      if (isBeginning && virtual.activeNode === first)
        return (await virtual.spokenPhraseLog()).slice(0, -1);
    }
    throw new Error(`It went on after ${MOST} stops.`);
  } finally {
    await virtual.stop();
  }
}
