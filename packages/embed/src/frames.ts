interface HandrailWindow extends Window {
  Handrail?: unknown;
}

/** Which document this copy of the script guides; `null` when another window's copy does. */
export function documentToGuide(): Document | null {
  let outermost = window;
  try {
    while (outermost.parent !== outermost) {
      const parent = outermost.parent as HandrailWindow & typeof window;
      // An ancestor with the script, loaded or about to load, looks into this frame by itself.
      if (parent.Handrail || parent.document.querySelector('script[data-flows]')) return null;
      outermost = parent;
    }
  } catch {
    // The parent is of another origin: as far out as we may look.
  }
  // A frameset page shows nothing but its frames: the first of them with the script guides them all.
  return outermost.document.body?.nodeName === 'FRAMESET' ? outermost.document : document;
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
