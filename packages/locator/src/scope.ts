import { labelTexts, type Labels } from './names.ts';

/** A document that is searched, with what one walk over it found. */
export interface Scope {
  readonly document: Document;
  /** The document and its open shadow roots, at any depth. */
  readonly roots: readonly (Document | ShadowRoot)[];
  readonly frames: readonly Element[];
  /** Handrail's own elements; nothing in them is a target. */
  readonly own: readonly Element[];
  /** Collected when the first name is needed. */
  labels?: Labels;
}

/** Walks a document once. Nothing is kept between searches: the page may change at any time. */
export function scan(document: Document): Scope {
  const roots: (Document | ShadowRoot)[] = [document];
  const frames: Element[] = [];
  const own: Element[] = [];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      const name = element.localName;
      if (name.startsWith('handrail-')) own.push(element);
      else if (element.shadowRoot) roots.push(element.shadowRoot);
      else if (/^i?frame$/.test(name)) frames.push(element);
    }
  }
  return { document, roots, frames, own };
}

export function labelsOf(scope: Scope): Labels {
  return (scope.labels ??= labelTexts(scope.roots));
}

/** The scopes of all frames that this origin may read, nested ones too, without the first scope. */
export function scanFrames(scope: Scope): Scope[] {
  const scopes = [scope];
  for (const { frames } of scopes) {
    for (const frame of frames) {
      const inner = scanFrame(frame);
      if (inner) scopes.push(inner);
    }
  }
  return scopes.slice(1);
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
  const documents = [root];
  for (const { document } of scanFrames(scan(root))) documents.push(document);
  return documents;
}

/**
 * Follows frame selectors from the outermost in.
 *
 * @returns null when a selector matches no frame or several, or the frame is of another origin.
 * @throws {DOMException} if a selector is not valid CSS.
 */
export function followFrames(root: Document, path: readonly string[]): Scope | null {
  let scope: Scope | null = scan(root);
  for (const selector of path) {
    const [frame, second]: Element[] = scope?.frames.filter((one) => one.matches(selector)) ?? [];
    scope = frame && !second ? scanFrame(frame) : null;
  }
  return scope;
}
