import { reachableDocuments } from '@handrail/locator';
import { decodeFragment } from '../page/fragment.ts';
import { documentIn, rootsOf } from '../page/tree.ts';

export interface ChangeOptions {
  readonly isForeign: (element: Element) => boolean;
  /** Something changed inside these elements; none is inside another. Called once per burst. */
  readonly onChange: (within: readonly Element[]) => void | Promise<void>;
  /** The address changed without a page load. */
  readonly onRoute: () => void;
  /** Something may have moved. */
  readonly onMove: () => void;
}

/** Long enough to take a burst of changes for one. */
const GATHER_MS = 200;
/** A page that never rests is looked at a tenth of the time. */
const REST = 9;
/** More places than this are one: the whole page. */
const MAX_PLACES = 8;

/**
 * Watches a document, its open shadow roots and its frames.
 *
 * @returns the cleanup. After it nothing calls back, and no listener or observer is left.
 */
export function watchPage(document: Document, options: ChangeOptions): () => void {
  const { isForeign, onChange, onRoute, onMove } = options;
  const end = new AbortController();
  const { signal } = end;
  const observer = new MutationObserver(gather);
  const watched = new WeakSet<Node>();
  const places = new Set<Element>();
  let address = routeOf(document);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let restUntil = 0;

  function gather(records: readonly MutationRecord[]): void {
    checkRoute();
    for (const record of records) {
      const place = placeOf(record, isForeign);
      if (place) places.add(place);
    }
    onMove();
    if (places.size > 0) schedule();
  }

  function schedule(): void {
    timer ??= setTimeout(() => void look(), Math.max(GATHER_MS, restUntil - performance.now()));
  }

  async function look(): Promise<void> {
    observeAll();
    const within = outermost([...places], document);
    places.clear();
    const start = performance.now();
    if (within.length > 0) await onChange(within);
    const end = performance.now();
    restUntil = end + (end - start) * REST;
    timer = undefined;
    if (places.size > 0 && !signal.aborted) schedule();
  }

  function checkRoute(): void {
    const now = routeOf(document);
    if (now === address) return;
    address = now;
    places.clear();
    onRoute();
  }

  /** Shadow roots and frames come and go, and no observer looks into them from outside. */
  function observeAll(): void {
    if (signal.aborted) return;
    for (const each of reachableDocuments(document)) {
      for (const root of rootsOf(each, isForeign)) observeRoot(root);
    }
  }

  function observeRoot(root: Document | ShadowRoot): void {
    if (watched.has(root)) return;
    watched.add(root);
    observer.observe(root, {
      childList: true,
      subtree: true,
      attributes: true,
      characterData: true,
    });
    const options = { capture: true, passive: true, signal };
    root.addEventListener('scroll', onMove, options);
    root.addEventListener('toggle', onMove, options);
    root.addEventListener('transitionend', onMove, options);
    root.addEventListener('load', onLoad, options);
    (root as Partial<Document>).defaultView?.addEventListener('resize', onMove, options);
  }

  function onLoad(event: Event): void {
    const inner = documentIn(event.target)?.documentElement;
    if (!inner) return;
    places.add(inner);
    schedule();
  }

  const view = document.defaultView;
  const { navigation } = (view ?? {}) as { navigation?: EventTarget };
  for (const type of ['popstate', 'hashchange'])
    view?.addEventListener(type, checkRoute, { signal });
  navigation?.addEventListener('currententrychange', checkRoute, { signal });
  observeAll();
  return () => {
    end.abort();
    observer.disconnect();
    clearTimeout(timer);
  };
}

/** Where a record calls for another look; null where it is ours, or says nothing to any rule. */
function placeOf(record: MutationRecord, isForeign: (element: Element) => boolean): Element | null {
  const { target, type, attributeName, addedNodes, removedNodes } = record;
  const element = target.nodeType === 1 ? (target as Element) : target.parentElement;
  const place = element ?? (target as Partial<ShadowRoot>).host ?? null;
  if (!place || isForeign(place)) return null;
  if (type === 'childList') {
    const nodes = [...addedNodes, ...removedNodes];
    const isOurs = nodes.every((node) => node.nodeType === 1 && isForeign(node as Element));
    return isOurs ? null : place;
  }
  if (type !== 'attributes') return place;
  // Scripts keep their notes there, and no rule reads them. What else changes may show or hide the
  // element, or name it for a neighbour.
  return attributeName?.startsWith('data-') ? null : (place.parentElement ?? place);
}

/** The address, without a fragment that only names a place on the page: a skip link is no route. */
function routeOf(document: Document): string {
  const [page = '', fragment = ''] = document.URL.split('#', 2);
  return fragment === '' || isPlace(fragment, document) ? page : document.URL;
}

function isPlace(fragment: string, document: Document): boolean {
  const name = decodeFragment(fragment);
  return (
    name.toLowerCase() === 'top' ||
    document.getElementById(name) !== null ||
    document.getElementsByName(name).length > 0
  );
}

/** Without those inside others, and the whole page where there are too many. */
function outermost(places: readonly Element[], document: Document): readonly Element[] {
  const there = places.filter((each) => each.isConnected);
  const outer = there.filter(
    (each) => !there.some((other) => other !== each && other.contains(each)),
  );
  return outer.length > MAX_PLACES ? [document.documentElement] : outer;
}
