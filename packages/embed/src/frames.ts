import type {} from './api.ts';

/** Which document this copy of the script guides; `null` when another window's copy does. */
export function documentToGuide(): Document | null {
  let guided = document;
  let outer = window;
  try {
    while (outer.parent !== outer) {
      outer = outer.parent as typeof outer;
      // An ancestor with the script, loaded or about to load, looks into this frame by itself.
      if (outer.Handrail || outer.document.querySelector('script[data-flows]')) return null;
      // A frameset page shows nothing but its frames: the first of them with the script guides them all.
      if (outer.document.body?.nodeName === 'FRAMESET') guided = outer.document;
    }
  } catch {
    // The parent is of another origin: as far out as we may look.
  }
  return guided;
}

/** The document and its same-origin frames, as far as they are loaded. */
export function framesOf(root: Document): Document[] {
  const found = [root];
  for (const frame of root.querySelectorAll<HTMLIFrameElement>('iframe,frame')) {
    try {
      if (frame.contentDocument) found.push(...framesOf(frame.contentDocument));
    } catch {
      // Another origin.
    }
  }
  return found;
}
