import type * as Axe from 'axe-core';
import type { LiveFinding } from '../contract/finding.ts';
import type { Measures } from '../contract/measures.ts';
import type { Rule } from '../contract/types.ts';
import { judgeDismissals } from '../dismissals/index.ts';
import { keptListeners } from '../early/kept-listeners.ts';
import { checkAxe } from '../engine/check-axe.ts';
import { checkRules, type CheckOptions } from '../engine/check-rules.ts';
import { contains } from '../page/tree.ts';
import { chooseItems } from './choose-items.ts';
import { framesIn } from './frames-in.ts';
import { createItemList } from './item-list.ts';
import { createPanelRules } from './panel-rules.ts';
import type { PanelParts } from './parts.ts';
import type { PanelState, Store } from './state.ts';

/** Checks a page, and keeps what was found up to date. */
export interface Session {
  /** Checks all anew: our rules, then axe-core. */
  start(): Promise<void>;
  /** Ends a check; what was found stays. */
  stop(): void;
  /** Checks what is inside these elements again, and soon the rules about the page as a whole. */
  recheck(within: readonly Element[]): Promise<void>;
  /** Runs the rules of less weight too, now and whenever the page is checked again. */
  lookCloser(): Promise<void>;
  /** Runs these rules, which need these measurements. */
  addMeasures(measures: Measures, rules: readonly Rule[]): Promise<void>;
  /** Looks again which findings are dismissed. */
  judge(): Promise<void>;
  /** Rules of ours that are there, and ids of those, ours and axe-core's, that ran. */
  tested(): { readonly rules: readonly Rule[]; readonly ran: ReadonlySet<string> };
  end(): void;
}

export interface SessionOptions {
  readonly parts: PanelParts;
  readonly store: Store;
  readonly isForeign: (element: Element) => boolean;
}

const PAGE_RULES_AFTER_MS = 1200;
/** A page that costs axe-core more than this is not given to it again at each change. */
const LONG_AXE_MS = 3000;

export function createSession(document: Document, options: SessionOptions): Session {
  const { parts, store, isForeign } = options;
  const list = createItemList();
  const rules = createPanelRules(parts);
  /** Ids of rules that ran since the check began, ours and axe-core's. */
  const ran = new Set<string>();
  let control = new AbortController();
  let pageTimer: ReturnType<typeof setTimeout> | undefined;
  let measures: Measures = {};
  /** What changed while our rules ran: they may have been there before. */
  let missed: readonly Element[] = [];
  /** What changed since axe-core looked. */
  let unseenByAxe: readonly Element[] = [];
  /**
   * How long axe-core took for the page; it reads all of it even to judge a part. Until it has, there
   * are no findings of its own to keep up to date.
   */
  let axeMs = Infinity;
  const axeOfFrame = new WeakMap<Document, Promise<typeof Axe | null>>();

  const base = (signal: AbortSignal): CheckOptions => ({
    signal,
    isForeign,
    listenersOf: keptListeners,
    measuresOf: (each) => (each === document ? measures : {}),
  });
  const show = (): void => store.set({ items: withDismissals() });
  const onFindings = (findings: readonly LiveFinding[]): void => {
    list.add(findings);
    show();
  };
  let judged: Awaited<ReturnType<typeof judgeDismissals>> = {
    byFinding: new Map(),
    lost: [],
    mended: [],
  };
  function withDismissals() {
    return list.items().map((item) => {
      const dismissal = judged.byFinding.get(item.finding);
      return dismissal ? { ...item, dismissal } : item;
    });
  }

  function begin(): AbortSignal {
    control.abort();
    control = new AbortController();
    return control.signal;
  }

  async function runRules(signal: AbortSignal): Promise<void> {
    const onRan = showProgress(() => rules.here().length);
    const all = rules.toRun(store.get().looksCloser);
    const result = await checkRules(document, all, { ...base(signal), onFindings, onRan });
    store.set({
      notChecked: [...result.notChecked, ...rules.missing()],
      unreadFrames: result.unreadFrames,
    });
  }

  /** Gives what to call after each rule. */
  function showProgress(total: () => number): (rule: string) => void {
    const done = new Set<string>();
    store.set({ phase: 'rules', progress: { done: 0, total: total() } });
    return (rule) => {
      ran.add(rule);
      done.add(rule);
      store.set({ progress: { done: done.size, total: total() } });
    };
  }

  async function runAxe(signal: AbortSignal): Promise<void> {
    store.set({ phase: 'axe', progress: { done: 0, total: 0 } });
    const axe = await loadAxe();
    if (!axe) return;
    const total = axe.getRules().length;
    let done = 0;
    const onRan = (rule: string): void => {
      ran.add(rule);
      store.set({ progress: { done: ++done, total } });
    };
    unseenByAxe = [];
    const startedAt = performance.now();
    const { notChecked } = await checkAxe(axe, document, { signal, isForeign, onFindings, onRan });
    axeMs = performance.now() - startedAt;
    let framesWithoutAxe = 0;
    for (const frame of framesIn(document)) {
      const { around } = frame;
      const inner = signal.aborted ? null : await axeIn(frame.document);
      if (inner) await checkAxe(inner, frame.document, { signal, isForeign, onFindings, around });
      else framesWithoutAxe++;
    }
    if (signal.aborted) return;
    store.set({ framesWithoutAxe, notChecked: [...store.get().notChecked, ...notChecked] });
  }

  /** Frames have a copy of their own; null where they let none in. */
  function axeIn(frame: Document): Promise<typeof Axe | null> {
    const known = axeOfFrame.get(frame);
    if (known) return known;
    const loading = Promise.resolve(parts.loadAxeIn?.(frame) ?? null).catch((error: unknown) => {
      parts.onError?.(error);
      return null;
    });
    axeOfFrame.set(frame, loading);
    return loading;
  }

  /** What our rules found is worth showing without it. */
  async function loadAxe(): Promise<Awaited<ReturnType<PanelParts['loadAxe']>> | null> {
    try {
      return await parts.loadAxe();
    } catch (error) {
      parts.onError?.(error);
      const { notChecked } = store.get();
      const reason = 'could not be loaded';
      store.set({ notChecked: [...notChecked, { rule: 'axe-core', reason }] });
      return null;
    }
  }

  async function judge(): Promise<void> {
    const { signal } = control;
    const { dismissals } = store.get();
    const findings = list.items().map(({ finding }) => finding);
    const today = new Date().toISOString().slice(0, 10);
    try {
      judged = await judgeDismissals(dismissals, findings, { root: document, today, signal });
    } catch (error) {
      // Another check has begun, or the panel is closed.
      if (signal.aborted) return;
      throw error;
    }
    if (signal.aborted) return;
    store.set({ items: withDismissals(), lost: judged.lost, mended: judged.mended });
    const state = store.get();
    // What it says would be untrue by now.
    if (state.message.startsWith(CHECKED)) store.set({ message: summaryOf(state) });
  }

  /** They are shown once it is known which of them are dismissed: else those would flash up. */
  function replace(isOld: (finding: LiveFinding) => boolean, fresh: readonly LiveFinding[]): void {
    list.keep((finding) => isThere(finding) && !isOld(finding));
    list.add(fresh);
  }

  async function recheck(within: readonly Element[]): Promise<void> {
    const { phase } = store.get();
    list.keep(isThere);
    show();
    if (phase === 'rules') missed = [...missed, ...within];
    if (phase === 'rules' || phase === 'idle' || phase === 'focus') return;
    const { signal } = control;
    const elementRules = rules.here().filter(({ selector }) => selector !== undefined);
    const ids = new Set(elementRules.map(({ id }) => id));
    for (const place of within) {
      const fresh = await recheckPlace(document, place, elementRules, base(signal));
      if (signal.aborted) return;
      replace(({ rule, element }) => ids.has(rule) && !!element && contains(place, element), fresh);
    }
    await judge();
    unseenByAxe = [...unseenByAxe, ...within];
    clearTimeout(pageTimer);
    pageTimer = setTimeout(() => void afterRest().catch(parts.onError), PAGE_RULES_AFTER_MS);
  }

  async function afterRest(): Promise<void> {
    await checkPageRules();
    if (store.get().phase === 'done') await recheckAxe();
  }

  /** On a page that axe-core takes long to read, its findings of changed parts wait for "Check again". */
  async function recheckAxe(): Promise<void> {
    const { signal } = control;
    const axe = axeMs < LONG_AXE_MS ? await loadAxe() : null;
    if (!axe || isOver(signal)) return;
    const places = unseenByAxe.filter((place) => place.isConnected);
    unseenByAxe = [];
    const frames = framesIn(document);
    for (const within of places) {
      const { ownerDocument } = within;
      const frame = frames.find((each) => each.document === ownerDocument);
      const copy = ownerDocument === document ? axe : frame && (await axeIn(ownerDocument));
      if (isOver(signal)) return;
      if (!copy) continue;
      const around = frame?.around ?? [];
      const { findings } = await checkAxe(copy, ownerDocument, {
        signal,
        isForeign,
        within,
        around,
      });
      if (isOver(signal)) return;
      replace(
        ({ source, element }) => source === 'axe' && !!element && contains(within, element),
        findings,
      );
    }
    if (places.length > 0) await judge();
  }

  async function catchUp(): Promise<void> {
    store.set({ phase: 'axe' });
    if (missed.length > 0) await recheck(missed);
  }

  async function checkPageRules(): Promise<void> {
    const { signal } = control;
    const pageRules = rules.here().filter(({ selector }) => selector === undefined);
    const ids = new Set(pageRules.map(({ id }) => id));
    const { findings } = await checkRules(document, pageRules, base(signal));
    if (signal.aborted) return;
    replace(({ rule }) => ids.has(rule), findings);
    await judge();
  }

  /** Runs rules beside those that ran, and shows what they find. */
  async function runMore(more: readonly Rule[]): Promise<void> {
    const signal = begin();
    const ids = new Set(more.map(({ id }) => id));
    missed = [];
    try {
      const onRan = showProgress(() => more.length);
      const result = await checkRules(document, more, { ...base(signal), onRan });
      if (signal.aborted) return;
      replace(({ rule }) => ids.has(rule), result.findings);
      const others = store.get().notChecked.filter(({ rule }) => !ids.has(rule));
      store.set({ notChecked: [...others, ...result.notChecked] });
      await judge();
      await catchUp();
    } catch (error) {
      if (isOver(signal)) return;
      store.set({ phase: 'stopped' });
      throw error;
    }
    if (isOver(signal)) return;
    store.set({ phase: 'done', message: '' });
    store.set({ message: summaryOf(store.get()) });
  }

  async function start(): Promise<void> {
    const signal = begin();
    clearTimeout(pageTimer);
    list.clear();
    ran.clear();
    missed = [];
    judged = { byFinding: new Map(), lost: [], mended: [] };
    store.set({ items: [], selected: null, dismissing: null, message: 'Checking the page.' });
    try {
      for (const step of [runRules, judge, catchUp, runAxe, judge]) {
        await step(signal);
        if (signal.aborted) return;
      }
    } catch (error) {
      if (signal.aborted) return;
      store.set({ phase: 'stopped', message: 'The check failed before its end.' });
      throw error;
    }
    list.number();
    store.set({ phase: 'done', items: withDismissals(), message: '' });
    store.set({ message: summaryOf(store.get()) });
  }

  return {
    start,
    stop() {
      begin();
      store.set({ phase: 'stopped', message: 'Stopped. What was found so far is listed.' });
    },
    recheck,
    async lookCloser() {
      if (store.get().phase !== 'done') {
        store.set({ looksCloser: true });
        await start();
        return;
      }
      const signal = begin();
      store.set({ message: 'Looking closer.' });
      // A failure is told where it was asked for, and the button stays.
      const closer = await rules.loadCloser();
      if (signal.aborted) return;
      store.set({ looksCloser: true });
      await runMore(closer);
    },
    async addMeasures(more, needing) {
      measures = { ...measures, ...more };
      rules.addTrial(needing);
      await runMore(needing);
    },
    judge,
    tested: () => ({ rules: rules.here(), ran }),
    end() {
      control.abort();
      clearTimeout(pageTimer);
    },
  };
}

/** Asked anew each time: what is awaited in between may have ended it. */
function isOver({ aborted }: AbortSignal): boolean {
  return aborted;
}

async function recheckPlace(
  document: Document,
  within: Element,
  rules: readonly Rule[],
  options: CheckOptions,
): Promise<readonly LiveFinding[]> {
  if (within.ownerDocument.defaultView === null) return [];
  const result = await checkRules(document, rules, { ...options, within });
  return result.findings;
}

const CHECKED = 'Checked:';

/** What a screen reader says once all is checked. */
function summaryOf(state: PanelState): string {
  const { length: shown } = chooseItems(state);
  const { length: dismissed } = state.items.filter((item) => item.dismissal?.standing === 'counts');
  const hidden = state.items.length - shown - dismissed;
  const parts = [`${shown} ${shown === 1 ? 'finding' : 'findings'}`];
  if (hidden > 0) parts.push(`${hidden} more hidden by the filters`);
  if (dismissed > 0) parts.push(`${dismissed} dismissed`);
  return `${CHECKED} ${parts.join(', ')}.`;
}

/** Whether it is about something that is still on the page. */
function isThere({ element }: LiveFinding): boolean {
  return !element || (element.isConnected && element.ownerDocument.defaultView !== null);
}
