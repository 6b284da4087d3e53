/**
 * The script tag's file. Decides from the address and the manifest whether guidance could be
 * needed on this page, and loads nothing else when not. Classic script, no dependency.
 */
import { matchPage, type FactValue, type Manifest, type PagePattern } from '@handrail/flow';
import type { Handrail, HandrailListener } from '@handrail/sdk';
import { documentToGuide, framesOf } from './frames.ts';
import { loadFile } from './load-file.ts';
import type { HandrailApi } from './api.ts';
import type { BootOptions, ConnectOptions } from './config.ts';
import type { Connection } from './connect.ts';

/** Written in by the build: the files of the guidance and of the counting, relative to this one. */
declare const __GUIDE__: string;
declare const __CONNECT__: string;
declare const __CONNECT_STRUGGLE__: string;

const script = document.currentScript as HTMLScriptElement | null;

function begin(tag: HTMLScriptElement): void {
  const guided = documentToGuide();
  if (!guided) return;
  if (window.Handrail) return console.warn('Handrail is on this page already.');

  const settings: Record<string, string | undefined> = { ...tag.dataset };
  const address = new URL(settings['flows'] as string, document.baseURI);
  const facts: Record<string, FactValue> = {};
  const listeners = new Set<[string, HandrailListener]>();
  const manifest = loadFile(address) as Promise<Manifest>;
  let loading: Promise<Handrail> | undefined;
  let connection: Promise<Connection | undefined> | undefined;
  let endWatch = (): void => undefined;
  let stopped = false;

  const report = (error: unknown): undefined => {
    console.info('Handrail stepped aside:', error);
  };

  function part<T>(file: string): Promise<T> {
    return import(/* @vite-ignore */ new URL(file, tag.src).href) as Promise<T>;
  }

  function load(): Promise<Handrail> {
    endWatch();
    connect();
    return (loading ??= manifest.then(async (flows) => {
      const guide = await part<{ boot(options: BootOptions): Handrail }>(__GUIDE__);
      return guide.boot({
        document: guided as Document,
        manifest: flows,
        load: (file) => loadFile(sibling(address, file)),
        facts,
        listeners,
        settings,
        // What happens before the counting is there waits for it, in order.
        sink: (event) => tell((each) => each.send(event)),
        report,
      });
    }));
  }

  function connect(): void {
    if (!settings['collector']) return;
    const file = 'struggle' in settings ? __CONNECT_STRUGGLE__ : __CONNECT__;
    connection ??= part<{ connect(options: ConnectOptions): Connection }>(file)
      .then((each) => each.connect({ document: guided as Document, settings }))
      .catch(report);
  }

  function tell(use: (each: Connection) => void): unknown {
    return connection?.then((each) => each && use(each)).catch(report);
  }

  function check(): void {
    manifest
      .then((flows) => {
        if (!stopped && mayBeNeeded(flows, guided as Document)) return load();
        return undefined;
      })
      .catch((error: unknown) => {
        // Nothing would come of another look.
        endWatch();
        report(error);
      });
  }

  const api: HandrailApi = {
    start: (flow) =>
      load().then(
        (guidance) => guidance.start(flow),
        (error: unknown) => (report(error), false),
      ),
    stop() {
      stopped = true;
      endWatch();
      loading?.then((guidance) => guidance.stop(), report);
      tell((each) => each.rest());
    },
    setFacts(next) {
      Object.assign(facts, next);
      loading?.then((guidance) => guidance.setFacts(next), report);
    },
    on(kind, listener) {
      const entry: [string, HandrailListener] = [kind, listener];
      listeners.add(entry);
      return () => listeners.delete(entry);
    },
    consent(state) {
      settings['consent'] = state;
      tell((each) => each.setConsent(state));
    },
  };
  window.Handrail = api;
  const outer = guided.defaultView ?? window;
  if (guided !== document) {
    outer.Handrail = api;
    window.addEventListener('pagehide', () => delete outer.Handrail);
  }
  endWatch = watch(guided, check);
  // Where people struggle without guidance is worth knowing too.
  if ('struggle' in settings) connect();
  check();
}

/** The file a manifest names, in the form that the manifest itself was loaded in. */
function sibling(manifest: URL, file: string): URL {
  const name = manifest.pathname.endsWith('.js') ? file.replace(/\.json$/, '.js') : file;
  return new URL(name, manifest);
}

function mayBeNeeded({ flows }: Manifest, root: Document): unknown {
  const addresses = framesOf(root).map((each) => new URL(each.URL));
  const isHere = (patterns: readonly PagePattern[]): boolean =>
    patterns.some((pattern) => addresses.some((address) => matchPage(pattern, address)));
  return (
    hasRun() ||
    flows.some(
      ({ start, help }) => isHere(help) || (start && start.how !== 'manual' && isHere(start.pages)),
    )
  );
}

function hasRun(): unknown {
  try {
    return sessionStorage.getItem('handrail.run');
  } catch {
    return false;
  }
}

/** Calls back when a frame loads or the address changes without a page load. */
function watch(root: Document, onChange: () => void): () => void {
  const view = root.defaultView as Window & { navigation?: EventTarget };
  let href = root.URL;
  const look = (): void => {
    if (root.URL === href) return;
    href = root.URL;
    onChange();
  };
  const onLoad = ({ target }: Event): void => {
    if (/FRAME$/.test((target as Node).nodeName)) onChange();
  };
  // Without a Navigation API nothing tells of pushState; but what changes the route changes the page.
  const observer = new MutationObserver(look);
  const { navigation } = view;
  root.addEventListener('load', onLoad, true);
  if (navigation) navigation.addEventListener('currententrychange', look);
  else observer.observe(root, { childList: true, subtree: true });
  return () => {
    root.removeEventListener('load', onLoad, true);
    navigation?.removeEventListener('currententrychange', look);
    observer.disconnect();
  };
}

try {
  if (script?.dataset['flows']) begin(script);
} catch (error) {
  console.info('Handrail stepped aside:', error);
}
