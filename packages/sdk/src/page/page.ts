import {
  matchPage,
  type FactValue,
  type Flow,
  type Page,
  type Snapshot,
  type TargetReading,
} from '@handrail/flow';
import {
  findTarget,
  reachableDocuments,
  type FingerprintedTarget,
  type Found,
} from '@handrail/locator';
import { isChecked, isEnabled, isFilled, isInvalid, isTyped } from './field-state.ts';
import type * as Recognition from './recognise.ts';
import type { Sighting } from './sighting.ts';
import { watchDocuments, type Watcher } from './watch.ts';

/** The page as guidance may know it. Looks and listens; never touches, never reads a value. */
export interface PageView {
  snapshot(lang: string, hostFacts: Readonly<Record<string, FactValue>>): Snapshot;
  find(flow: Flow, targetId: string, lang: string): Found | null;
  isLoading(): boolean;
  watch(watcher: Watcher): () => void;
  /** Ends what goes on for targets that were asked for. */
  forget(): void;
}

export interface PageHooks {
  /** Of a target that was asked for, more is known now. Must not throw. */
  onNews(): void;
  onError(error: unknown): void;
  /** Gets what finds targets by their fingerprints. */
  loadRecogniser(): Promise<typeof Recognition>;
}

/** @param root The outermost document that guidance may look into; its frames are looked into too. */
export function createPage(root: Document, hooks: PageHooks): PageView {
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

  // Until that part is there, nobody can tell whether the target is on the page.
  let present: null | false = null;
  let recall: (() => void) | undefined;
  let forget = (): void => (recall = undefined);
  let recognise: Recognition.Recogniser['recognise'] = (...asked) => {
    recall = () => recognise(...asked);
    return { ...asked[2], present };
  };
  let loading: Promise<void> | undefined;

  function seek(flow: Flow, id: string, lang: string): Sighting {
    const target = flow.targets?.[id];
    const found: Sighting = target ? findTarget(target, root, { lang }) : { reason: 'none' };
    if (found.element || !target?.fingerprint) return found;
    loading ??= loadRecogniser();
    return recognise(`${flow.id}/${id}`, target as FingerprintedTarget, found);
  }

  /** Without that part, which may fail to load, finders go on alone. */
  function loadRecogniser(): Promise<void> {
    return hooks
      .loadRecogniser()
      .then(
        (part) => {
          ({ recognise, forget } = part.createRecogniser(root, hooks));
          recall?.();
        },
        (error: unknown) => {
          present = false;
          hooks.onError(error);
        },
      )
      .then(hooks.onNews);
  }

  function read(sighting: Sighting): TargetReading {
    const { element, rank = -1, reason, present = false, by, drift } = sighting;
    const of = <T>(judge: (element: Element) => T): T | null => (element ? judge(element) : null);
    // Several matches, or hidden ones, are present; what state "it" has nobody can say.
    const visible = !!element || reason === 'several';
    return {
      found: !!element,
      rank,
      by,
      drift,
      reason,
      states: {
        present: visible || reason === 'hidden' || present,
        visible: visible || (present === false ? present : null),
        enabled: of(isEnabled),
        filled: of(filled),
        checked: of(isChecked),
        invalid: of(isInvalid),
      },
    } as TargetReading;
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
      const located = new Map<string, Sighting>();
      const readings = new Map<string, TargetReading>();
      const documents = reachableDocuments(root);
      const find = (flow: Flow, id: string): Sighting =>
        remember(located, `${flow.id}/${id}`, () => seek(flow, id, lang));
      return {
        hostFacts,
        target: (flow, id) => remember(readings, `${flow.id}/${id}`, () => read(find(flow, id))),
        page: (flow) =>
          remember(pages, flow.id, () => {
            const named = flow.pages ?? {};
            // While it is not known which page this is, it is none, rather than one further down the list.
            let isKnown = true;
            const has = (id: string): boolean => {
              const { element, present } = find(flow, id);
              isKnown &&= present !== null;
              return !!element;
            };
            const open = Object.keys(named).find(
              (id) => named[id] && isOpen(named[id], documents, has, lang),
            );
            return (isKnown && open) || null;
          }),
      };
    },
    find(flow, targetId, lang) {
      const result = seek(flow, targetId, lang);
      return result.element ? (result as Found) : null;
    },
    forget: () => forget(),
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
