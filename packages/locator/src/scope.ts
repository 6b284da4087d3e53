/** A document or an open shadow root: what one `querySelectorAll` covers. */
export type Root = Document | ShadowRoot;

/** Whether an element is Handrail's own; nothing in it is a target. */
export function isOwn(element: Element): boolean {
  return element.localName.startsWith('handrail-');
}

/** What the last walk over a document found. */
interface Walk {
  readonly roots: readonly Root[];
  /** How many elements there were. */
  readonly count: number;
}

const walks = new WeakMap<Document, Walk>();
const inFrames = new WeakMap<readonly Root[], readonly Root[]>();

/**
 * The document and its open shadow roots, at any depth.
 *
 * One look at a page asks for them many times, and a walk over 50,000 elements takes up to 10 ms. So
 * a walk counts until the running script gives way or elements come or go: the page may change at
 * any time.
 */
function rootsOf(document: Document): readonly Root[] {
  const { length: count } = document.getElementsByTagName('*');
  const last = walks.get(document);
  if (last?.count === count) return last.roots;
  const roots: Root[] = [document];
  walks.set(document, { roots, count });
  setTimeout(() => walks.delete(document));
  for (const root of roots) {
    const elements = root.querySelectorAll('*');
    let element;
    // By index: over 50,000 elements, `for…of` takes six times as long.
    for (let i = 0; (element = elements[i]); i++) {
      if (element.shadowRoot && !isOwn(element)) roots.push(element.shadowRoot);
    }
  }
  return roots;
}

/** The roots in a frame; none if it is of another origin, where some engines throw. */
function rootsInFrame(frame: Element | undefined): readonly Root[] {
  try {
    // Without a document this throws too.
    return rootsOf((frame as HTMLIFrameElement).contentDocument as Document);
  } catch {
    return [];
  }
}

/** The roots in all frames that this origin may read, nested ones too. */
export function rootsInFrames(outer: readonly Root[]): readonly Root[] {
  const known = inFrames.get(outer);
  if (known) return known;
  const roots = [...outer];
  for (const root of roots) {
    for (const frame of root.querySelectorAll('iframe,frame')) roots.push(...rootsInFrame(frame));
  }
  const inner = roots.slice(outer.length);
  inFrames.set(outer, inner);
  return inner;
}

/**
 * The document and those of all its frames that this origin may read: iframes and framesets, nested,
 * also inside open shadow roots. Frames of another origin are left out.
 */
export function reachableDocuments(root: Document): Document[] {
  return reachableRoots(root).filter((one) => one.nodeType === 9) as Document[];
}

/** These documents and all open shadow roots in them. */
export function reachableRoots(root: Document): Root[] {
  const roots = rootsOf(root);
  return [...roots, ...rootsInFrames(roots)];
}

/**
 * The roots at the end of a path of frame selectors, from the outermost in; none if a selector
 * matches no frame or several, or the frame is of another origin.
 *
 * @throws {DOMException} if a selector is not valid CSS.
 */
export function followFrames(document: Document, path: readonly string[] = []): readonly Root[] {
  let roots = rootsOf(document);
  for (const selector of path) {
    const [frame, second] = roots.flatMap((root) => [...root.querySelectorAll(selector)]);
    roots = second ? [] : rootsInFrame(frame);
  }
  return roots;
}
