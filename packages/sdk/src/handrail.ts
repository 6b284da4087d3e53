import {
  evaluate,
  matchPage,
  newFrame,
  type FactValue,
  type Flow,
  type GuideEvent,
  type Manifest,
  type ManifestFlow,
  type PagePattern,
  type Run,
  type Snapshot,
} from '@handrail/flow';
import { reachableDocuments } from '@handrail/locator';
import { createClock } from './engine/clock.ts';
import { createGuide, type Guide } from './engine/guide.ts';
import type * as Rules from './engine/go-on.ts';
import type { EventInput, Library, Sink } from './engine/ports.ts';
import { directionOf } from './engine/texts.ts';
import type { HelpDesk, Served } from './help/help-desk.ts';
import { FlowError, loadLibrary, type LoadFile } from './library.ts';
import { listen } from './listen.ts';
import { createPage } from './page/page.ts';
import { chooseLanguage } from './preferences/language.ts';
import { createStage } from './stage.ts';
import { createStored } from './storage/storage.ts';
import { loadStrings, UI_LANGS } from './strings/load-strings.ts';
import type { Action, Interface } from './view.ts';

/** Where the run of this tab is kept; the loader looks whether it is there. */
export const RUN_KEY = 'handrail.run';

export interface HandrailOptions {
  /** The outermost document that guidance may use. */
  readonly document: Document;
  readonly manifest: Manifest;
  /** Loads a file that the manifest names. */
  readonly load: LoadFile;
  /**
   * Receives every event; the collector's client, or nothing. Where what it returns is truthy, the
   * event is counted somewhere, and citizens are asked whether a help entry was helpful.
   */
  readonly sink: Sink;
  readonly facts?: Readonly<Record<string, FactValue>>;
  /** Who listens from the start, each for one kind of event or `*`; `on` adds to them. */
  readonly listeners?: Set<readonly [kind: string, listener: HandrailListener]>;
  /** A `KeyboardEvent.key` that moves the focus in and out of the guidance. @default 'F6' */
  readonly focusKey?: string | undefined;
  /** Told of every error of ours. It never reaches the portal. */
  readonly onError: (error: unknown) => void;
}

export type HandrailListener = (event: EventInput) => void;

/** The guidance of one tab. */
export interface Handrail {
  /** Starts a flow now, in place of one that runs. @returns false when it cannot run here. */
  start(flowId: string): Promise<boolean>;
  /** Ends the run and takes everything of ours off the page, until `start` or the next page. */
  stop(): void;
  /** Tells facts that only the portal knows; flows name them with `"from": "host"`. */
  setFacts(facts: Readonly<Record<string, FactValue>>): void;
  /** Calls back for one kind of event, or for all with `*`. @returns the way to stop that */
  on(kind: EventInput['kind'] | '*', listener: HandrailListener): () => void;
}

/**
 * Starts guidance on a page: goes on with this tab's run, or offers what fits the page.
 *
 * Nothing thrown here reaches the portal; errors go to `onError`, and guidance steps aside.
 */
export function createHandrail(options: HandrailOptions): Handrail {
  const { document, manifest, load, onError, focusKey } = options;
  const view = document.defaultView ?? window;
  const page = createPage(document, {
    onNews: lookAgain,
    onError,
    loadRecogniser: () => import('./page/recognise.ts'),
  });
  const clock = createClock(view);
  const runs = createStored(view, 'session', RUN_KEY);
  const chosen = createStored(view, 'session', 'handrail.lang');
  const declined = createStored(view, 'session', 'handrail.declined');
  const finished = createStored(view, 'local', 'handrail.finished');
  const listeners = options.listeners ?? new Set<readonly [string, HandrailListener]>();
  const facts: Record<string, FactValue> = { ...options.facts };
  const libraries = new Map<string, Promise<Library>>();
  const told = new Set<unknown>();
  let guide: Guide | null = null;
  let desk: HelpDesk | null = null;
  let endWatch: (() => void) | null = null;
  let busy = false;
  let again = false;

  const stage = createStage({
    document,
    onAction: guarded((action: Action) => {
      if (action.type === 'language') void speak(action.lang).catch(onError);
      else guide?.act(action);
    }),
    onError,
    focusKey,
  });

  function guarded<T extends unknown[]>(act: (...args: T) => void): (...args: T) => void {
    return (...args) => {
      try {
        act(...args);
      } catch (error) {
        onError(error);
      }
    };
  }

  const sink: Sink = (event) => {
    for (const [kind, listener] of listeners) {
      if (kind === '*' || kind === event.kind) guarded(listener)(event);
    }
    return options.sink(event);
  };

  // ---- languages -------------------------------------------------------------

  function languageFor({ lang, strings }: ManifestFlow): string {
    const choice = chosen.load() as { lang?: string; page?: string } | null;
    const { lang: pageLang } = document.documentElement;
    return chooseLanguage([lang, ...Object.keys(strings)], {
      // A citizen who then turns the portal to another language means the guidance as well.
      chosen: choice?.page === pageLang ? choice.lang : undefined,
      address: new URL(document.URL).searchParams.get('lang'),
      page: pageLang,
    });
  }

  async function interfaceFor(entry: ManifestFlow, lang: string): Promise<Interface> {
    const own = chooseLanguage(UI_LANGS, { page: lang });
    const langs = [entry.lang, ...Object.keys(entry.strings)];
    return { lang: own, dir: directionOf(lang), langs, strings: await loadStrings(own) };
  }

  async function speak(lang: string): Promise<void> {
    chosen.save({ lang, page: document.documentElement.lang });
    const current = guide;
    const entry = current && entryOf(current.getState().flow);
    if (!entry) return;
    const [library, ui] = await Promise.all([libraryOf(entry, lang), interfaceFor(entry, lang)]);
    if (current === guide) current.speak(library, ui);
  }

  // ---- flows -----------------------------------------------------------------

  function entryOf(id: string): ManifestFlow | undefined {
    return manifest.flows.find((entry) => entry.id === id);
  }

  function libraryOf(entry: ManifestFlow, lang: string): Promise<Library> {
    const key = `${entry.id} ${lang}`;
    const loading =
      libraries.get(key) ??
      loadLibrary(entry.id, { entries: manifest.flows, load, lang, base: document.baseURI });
    libraries.set(key, loading);
    return loading;
  }

  /** A flow that cannot be had is passed by on this page, not asked for at every change of it. */
  function available(entry: ManifestFlow, lang: string): Promise<Library | null> {
    return libraryOf(entry, lang).catch(tell);
  }

  /** Reports an error once, however often it is met. */
  function tell(error: unknown): null {
    if (!told.has(error)) onError(error);
    told.add(error);
    return null;
  }

  function isHere(patterns: readonly PagePattern[]): boolean {
    const addresses = reachableDocuments(document).map((each) => new URL(each.URL));
    return patterns.some((pattern) => addresses.some((address) => matchPage(pattern, address)));
  }

  function mayOffer({ id, start }: ManifestFlow): boolean {
    if (!start || start.how === 'manual' || !isHere(start.pages)) return false;
    const done = listed(finished, id);
    return start.again === 'always' || !(done || listed(declined, id));
  }

  function fits(flow: Flow, snapshot: Snapshot): boolean {
    const { start, steps } = flow;
    const [first] = steps;
    const open = snapshot.page(flow);
    if (!start || open === null || !start.on.includes(open)) return false;
    // While the rest comes, what recognises the first target comes too.
    if (first?.type === 'point') snapshot.target(flow, first.target);
    const scope = { flow, frame: newFrame(flow), snapshot };
    return !start.when || evaluate(start.when, scope) === true;
  }

  async function begin(entry: ManifestFlow, resume: boolean): Promise<Guide> {
    const lang = languageFor(entry);
    const [library, ui] = await Promise.all([libraryOf(entry, lang), interfaceFor(entry, lang)]);
    const loadRules = (): Promise<typeof Rules> => import('./engine/go-on.ts');
    const rules = resume ? await loadRules() : undefined;
    const memory = rules ? rules.loadRun(runs.load(), library) : null;
    const ports = { page, stage, clock, store: runs, sink, onError, rules, loadRules };
    return createGuide({ ...ports, library, ui, hostFacts: () => facts, onEnd }, memory);
  }

  function onEnd({ flow, end, phase }: Run): void {
    guide = null;
    const entry = entryOf(flow);
    if (end === 'completed' || entry?.start?.again === 'once') list(finished, flow);
    else if (phase === 'ended') list(declined, flow);
    libraries.clear();
  }

  // ---- the page --------------------------------------------------------------

  function lookAgain(): void {
    guide?.dispatch({ type: 'CHANGE' });
    if (endWatch) void look();
  }

  /** Looks what this page needs. Runs once at a time; a change meanwhile makes it look again. */
  async function look(): Promise<void> {
    if (busy) return void (again = true);
    busy = true;
    try {
      do {
        again = false;
        withdraw();
        if (!guide) await offer();
        await serveHelp();
      } while (again && endWatch);
    } catch (error) {
      tell(error);
    } finally {
      busy = false;
    }
  }

  /** An offer that no longer fits the page goes, without a word. */
  function withdraw(): void {
    if (guide?.getState().phase !== 'offered') return;
    const entry = entryOf(guide.getState().flow);
    if (entry && isHere(entry.start?.pages ?? [])) return;
    guide.stop();
    guide = null;
  }

  async function offer(): Promise<void> {
    const stored = runs.load() as { run?: { flow?: string } } | null;
    const running = stored?.run?.flow === undefined ? undefined : entryOf(stored.run.flow);
    const resumed = running && (await begin(running, true));
    // A stored run that cannot be used is as good as none.
    if (resumed?.getState().phase === 'offered') resumed.stop();
    else if (resumed) return enter(resumed, { type: 'CHANGE', loaded: true });
    for (const entry of manifest.flows.filter(mayOffer)) {
      const lang = languageFor(entry);
      const library = await available(entry, lang);
      if (guide || !endWatch) return;
      if (!library || !fits(library.root, page.snapshot(lang, facts))) continue;
      const offer = entry.start?.how !== 'auto';
      return enter(await begin(entry, false), { type: 'START', offer });
    }
  }

  /** Lets a guide begin, unless guidance was stopped, or another began, while its files came. */
  function enter(next: Guide, event: GuideEvent): void {
    if (guide || !endWatch) return next.stop();
    guide = next;
    guide.dispatch(event);
  }

  async function serveHelp(): Promise<void> {
    const entries = manifest.flows.filter(({ help }) => isHere(help));
    if (entries.length && !desk) {
      const { createHelpDesk } = await import('./help/help-desk.ts');
      if (!endWatch) return;
      desk = createHelpDesk({ page, stage, sink, onError, facts: () => facts });
    }
    await desk?.serve(entries.map(served));
  }

  async function served(entry: ManifestFlow): Promise<Served | null> {
    const lang = languageFor(entry);
    const library = await available(entry, lang);
    return library && { library, ui: await interfaceFor(entry, lang) };
  }

  /** Takes everything off the page; the run stays in the tab's memory. */
  function clear(): void {
    guide?.stop();
    guide = null;
    desk?.stop();
    desk = null;
    page.forget();
    stage.stop();
  }

  function watch(): void {
    if (endWatch) return;
    const end = page.watch({
      onChange: guarded(() => {
        stage.refresh();
        void look();
      }),
    });
    // The page may come back from the browser's cache when the run has gone on elsewhere, or is
    // over. And what a frame's script put into another frame has to go with the script.
    const leave = guarded(({ persisted }: PageTransitionEvent) => {
      clear();
      if (!persisted) endWatch?.();
    });
    const endLeave = listen(window, { pagehide: leave });
    endWatch = () => {
      endWatch = null;
      end();
      endLeave();
    };
  }

  watch();
  void look();

  return {
    async start(flowId) {
      try {
        const entry = entryOf(flowId);
        if (!entry) throw new FlowError('flow-unknown', flowId);
        watch();
        const next = await begin(entry, false);
        guide?.dispatch({ type: 'CLOSE', how: 'end' });
        guide?.stop();
        guide = null;
        enter(next, { type: 'START' });
        return guide !== null;
      } catch (error) {
        onError(error);
        // Asked for again, it may be there.
        libraries.clear();
        return false;
      }
    },
    stop: guarded(() => {
      endWatch?.();
      guide?.dispatch({ type: 'CLOSE', how: 'end' });
      clear();
    }),
    setFacts: guarded((next) => {
      for (const name of Object.keys(next)) {
        const value = next[name];
        if (value !== undefined && /^(string|number|boolean)$/.test(typeof value))
          facts[name] = value;
      }
      lookAgain();
    }),
    on(kind, listener) {
      const entry = [kind, listener] as const;
      listeners.add(entry);
      return () => listeners.delete(entry);
    },
  };
}

function listed(store: { load(): unknown }, id: string): boolean {
  const ids = store.load();
  return Array.isArray(ids) && ids.includes(id);
}

function list(store: { load(): unknown; save(value: unknown): void }, id: string): void {
  const ids = store.load();
  if (!listed(store, id)) store.save([...(Array.isArray(ids) ? (ids as unknown[]) : []), id]);
}
