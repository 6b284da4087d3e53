import { reachableDocuments } from '@handrail/locator';
import { keepUp, listen } from '../listen.ts';
import { watchRoute } from './routes.ts';

export interface Watcher {
  /** Something changed that a flow may depend on; called at most once per slice. */
  onChange(): void;
  /** A person clicked; the path leads from the element outwards. */
  onClick?(path: readonly EventTarget[]): void;
}

/** Short enough to feel immediate, long enough to gather a burst of changes into one look. */
const GATHER_MS = 40;

// What can make a control appear, disappear or change its state. `style` and `class` are how
// legacy pages show and hide; text alone changes nothing that a flow may depend on.
const ATTRIBUTES = [
  'class',
  'lang',
  'style',
  'hidden',
  'disabled',
  'open',
  'inert',
  'aria-invalid',
  'aria-checked',
  'aria-pressed',
  'aria-disabled',
  'aria-hidden',
];

/**
 * Watches a document and its same-origin frames. A frame's new document is taken up when it loads.
 *
 * The observers see light DOM. Open shadow roots are looked into again after focus, clicks and
 * changes, which cross their borders.
 *
 * @param onSettled A field's content is final for now: the person left it, or chose; or came into
 *   it and has not typed yet.
 * @returns the cleanup; nothing of ours stays behind.
 */
export function watchDocuments(
  root: Document,
  { onChange, onClick }: Watcher,
  onSettled: (field: Element) => void,
): () => void {
  const watched = new Map<Document, () => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      onChange();
    }, GATHER_MS);
  };
  const settle = (event: Event): void => {
    const [target] = event.composedPath();
    if (isElement(target)) onSettled(target);
    look();
  };
  const click = (event: Event): void => {
    if (event.isTrusted) onClick?.(event.composedPath());
    look();
  };
  const takeUp = (): void => {
    keepUp(watched, reachableDocuments(root), (document) =>
      watchDocument(document, { look, settle, click, onFrame }),
    );
  };
  const onFrame = (): void => {
    takeUp();
    look();
  };

  takeUp();
  return () => {
    clearTimeout(timer);
    keepUp(watched, [], () => () => undefined);
  };
}

interface Hooks {
  look(): void;
  settle(event: Event): void;
  click(event: Event): void;
  onFrame(): void;
}

function watchDocument(document: Document, { look, settle, click, onFrame }: Hooks): () => void {
  const view = document.defaultView;
  const observer = new MutationObserver((records) => {
    if (records.every((record) => isOurs(record.target) || onlyOurs(record))) return;
    look();
  });
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ATTRIBUTES,
  });
  const loaded = (event: Event): void => {
    if (isElement(event.target) && event.target.matches('iframe,frame')) onFrame();
  };
  const endEvents = listen(document, {
    change: settle,
    focusin: settle,
    focusout: settle,
    click,
    load: loaded,
    toggle: look,
  });
  const endRoute = view ? watchRoute(view, look) : () => undefined;
  return () => {
    observer.disconnect();
    endEvents();
    try {
      endRoute();
    } catch {
      // The frame was taken away, and its window with it.
    }
  };
}

/** Nodes of a frame belong to another realm, so `instanceof` would not know them. */
function isElement(target: EventTarget | null | undefined): target is Element {
  return (target as Node | null | undefined)?.nodeType === 1;
}

function isOurs(node: Node): boolean {
  return node.nodeName.startsWith('HANDRAIL-');
}

function onlyOurs({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  return type === 'childList' && [...addedNodes, ...removedNodes].every(isOurs);
}
