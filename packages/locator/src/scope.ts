import type { Labels } from './names.ts';

/** A document that is searched, with what one walk over it found. */
export interface Scope {
  readonly document: Document;
  /** The document and its open shadow roots, at any depth. */
  readonly roots: readonly (Document | ShadowRoot)[];
  /** Collected when the first name is needed. */
  labels?: Labels;
}

/** Whether an element is part of Handrail's own interface; nothing in it is a target. */
export function isOwn(element: Element): boolean {
  return element.localName.startsWith('handrail-');
}

/** Walks a document once. Nothing is kept between searches: the page may change at any time. */
export function scan(document: Document): Scope {
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots) {
    const elements = root.querySelectorAll('*');
    let element;
    // By index: over 50,000 elements, `for…of` takes six times as long.
    for (let i = 0; (element = elements[i]); i++) {
      if (element.shadowRoot && !isOwn(element)) roots.push(element.shadowRoot);
    }
  }
  return { document, roots };
}

/** The scopes of all frames that this origin may read, nested ones too, without the first scope. */
export function scanFrames(first: Scope): Scope[] {
  const scopes = [first];
  for (const scope of scopes) {
    for (const frame of framesIn(scope)) {
      const inner = scanFrame(frame);
      if (inner) scopes.push(inner);
    }
  }
  return scopes.slice(1);
}

function framesIn({ roots }: Scope): Element[] {
  return roots.flatMap((root) => [...root.querySelectorAll('iframe,frame')]);
}

/** Null across origins; some engines throw instead. */
function scanFrame(frame: Element): Scope | null {
  try {
    const { contentDocument } = frame as HTMLIFrameElement;
    return contentDocument && scan(contentDocument);
  } catch {
    return null;
  }
}

/**
 * The document and those of all its frames that this origin may read: iframes and framesets, nested,
 * also inside open shadow roots. Frames of another origin are left out.
 */
export function reachableDocuments(root: Document): Document[] {
  return [root, ...scanFrames(scan(root)).map(({ document }) => document)];
}

/**
 * Follows frame selectors from the outermost in.
 *
 * @returns null when a selector matches no frame or several, or the frame is of another origin.
 * @throws {DOMException} if a selector is not valid CSS.
 */
export function followFrames(root: Document, path: readonly string[] = []): Scope | null {
  let scope: Scope | null = scan(root);
  for (const selector of path) {
    const frames: Element[] = scope ? framesIn(scope) : [];
    const [frame, second] = frames.filter((one) => one.matches(selector));
    scope = frame && !second ? scanFrame(frame) : null;
  }
  return scope;
}
