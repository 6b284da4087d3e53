import {
  matchPage,
  type FactValue,
  type Flow,
  type Page,
  type Snapshot,
  type TargetReading,
} from '@handrail/flow';
import { findTarget, reachableDocuments, type Found, type Missing } from '@handrail/locator';
import { isChecked, isEnabled, isFilled, isInvalid, isTyped } from './field-state.ts';
import { watchDocuments, type Watcher } from './watch.ts';

type Located = Found | Missing;

/** The page as guidance may know it. Looks and listens; never touches, never reads a value. */
export interface PageView {
  snapshot(lang: string, hostFacts: Readonly<Record<string, FactValue>>): Snapshot;
  find(flow: Flow, targetId: string, lang: string): Found | null;
  isLoading(): boolean;
  watch(watcher: Watcher): () => void;
}

/** @param root The outermost document that guidance may look into; its frames are looked into too. */
export function createPage(root: Document): PageView {
  // What was filled when the person came into the field: while they type, nothing moves on.
  const settled = new WeakMap<Element, boolean | null>();

  function filled(element: Element): boolean | null {
    const typing = isTyped(element) && element.matches(':focus');
    const known = settled.get(element);
    if (typing && known !== undefined) return known;
    const now = isFilled(element);
    if (typing) settled.set(element, now);
    return now;
  }

  function seek(flow: Flow, id: string, lang: string): Located {
    const target = flow.targets?.[id];
    return target
      ? findTarget(target, root, { lang })
      : { status: 'missing', reason: 'none', tried: [] };
  }

  function read(result: Located): TargetReading {
    const { element, rank = -1 } = result.status === 'found' ? result : ({} as Partial<Found>);
    const reason = result.status === 'missing' ? result.reason : undefined;
    const of = <T>(judge: (element: Element) => T): T | null => (element ? judge(element) : null);
    // Several matches, or hidden ones, are present; what state "it" has nobody can say.
    const visible = !!element || reason === 'several';
    return {
      found: !!element,
      rank,
      ...(reason ? { reason } : {}),
      states: {
        present: visible || reason === 'hidden',
        visible,
        enabled: of(isEnabled),
        filled: of(filled),
        checked: of(isChecked),
        invalid: of(isInvalid),
      },
    };
  }

  function isOpen(
    page: Page,
    documents: readonly Document[],
    has: (id: string) => boolean,
    lang: string,
  ): boolean {
    return (
      documents.some(
        (document) =>
          matchPage({ path: page.path, query: page.query ?? {} }, new URL(document.URL)) &&
          (page.title === undefined || holdsTitle(document.title, page.title, lang)),
      ) && (page.has ?? []).every(has)
    );
  }

  return {
    snapshot(lang, hostFacts) {
      const pages = new Map<string, string | null>();
      const located = new Map<string, Located>();
      const readings = new Map<string, TargetReading>();
      const documents = reachableDocuments(root);
      const find = (flow: Flow, id: string): Located =>
        remember(located, `${flow.id}/${id}`, () => seek(flow, id, lang));
      return {
        hostFacts,
        target: (flow, id) => remember(readings, `${flow.id}/${id}`, () => read(find(flow, id))),
        page: (flow) =>
          remember(pages, flow.id, () => {
            const named = flow.pages ?? {};
            const has = (id: string): boolean => find(flow, id).status === 'found';
            return (
              Object.keys(named).find(
                (id) => named[id] && isOpen(named[id], documents, has, lang),
              ) ?? null
            );
          }),
      };
    },
    find(flow, targetId, lang) {
      const result = seek(flow, targetId, lang);
      return result.status === 'found' ? result : null;
    },
    isLoading: () => reachableDocuments(root).some((each) => each.readyState !== 'complete'),
    watch: (watcher) =>
      watchDocuments(root, watcher, (element) => {
        settled.delete(element);
        filled(element);
      }),
  };
}

function remember<T>(known: Map<string, T>, key: string, make: () => T): T {
  const old = known.get(key);
  if (old !== undefined) return old;
  const made = make();
  known.set(key, made);
  return made;
}

function holdsTitle(
  title: string,
  wanted: string | Readonly<Record<string, string>>,
  lang: string,
): boolean {
  const texts =
    typeof wanted === 'string'
      ? [wanted]
      : [wanted[lang], ...Object.keys(wanted).map((key) => wanted[key])];
  return texts.some((text) => text !== undefined && title.includes(text));
}
