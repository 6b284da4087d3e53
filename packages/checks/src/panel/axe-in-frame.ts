import type * as Axe from 'axe-core';
import { withoutGlobals } from './without-globals.ts';

/**
 * Loads axe-core in a frame: it reads only the document that it was loaded in. The tag is there only
 * while it loads.
 *
 * @throws if the policy of the frame forbids it.
 */
export function loadAxeIn(document: Document, src: string): Promise<typeof Axe> {
  const view = document.defaultView;
  if (!view) return Promise.reject(new Error('The frame is gone.'));
  return withoutGlobals(view, async () => {
    await runScript(document, src);
    const axe = Reflect.get(view, 'axe') as typeof Axe | undefined;
    if (!axe) throw new Error('axe-core did not start in the frame.');
    return axe;
  });
}

async function runScript(document: Document, src: string): Promise<void> {
  const script = document.createElement('script');
  script.type = 'module';
  try {
    await new Promise<void>((resolve, reject) => {
      script.addEventListener('load', () => resolve());
      script.addEventListener('error', () => reject(new Error(`${src} does not load in a frame.`)));
      script.src = src;
      // A frameset has no body, and a picture no head.
      document.documentElement.append(script);
    });
  } finally {
    script.remove();
  }
}
