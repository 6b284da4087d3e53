/** What the engine needs of the world. Tests give it a fake page, stage and clock. */
import type { EventInput } from '@handrail/flow/events';
import type { Flow, Snapshot, Strings } from '@handrail/flow';
import type { Interface, View } from '../view.ts';

export type { EventInput };

/** A flow and all it may enter, with their strings for one language, by flow id. */
export interface Library {
  readonly root: Flow;
  readonly flows: Readonly<Record<string, Flow>>;
  readonly strings: Readonly<Record<string, Strings | undefined>>;
  /** The language of the texts; the interface's may differ where it has none of its own. */
  readonly lang: string;
  /** Address of the page, against which links are resolved. */
  readonly base: string;
}

/** The page as the engine may know it: looked at, never touched. */
export interface PagePort {
  /** One frozen picture, in which every reading is made once. */
  snapshot(lang: string, hostFacts: Snapshot['hostFacts']): Snapshot;
  /** The element a target stands for now, and the frames around it; `null` when it is not there. */
  find(flow: Flow, targetId: string, lang: string): FoundTarget | null;
  /** Whether a document, the page's own or a frame's, is still on its way. */
  isLoading(): boolean;
  /** Listens until the returned cleanup is called. */
  watch(watcher: Watcher): () => void;
}

export interface Watcher {
  /** Anything changed that a flow may depend on; called at most once per slice. */
  onChange(): void;
  /** A person clicked; the path leads from the element outwards. */
  onClick?(path: readonly EventTarget[]): void;
}

export interface FoundTarget {
  readonly element: Element;
  readonly frames: readonly Element[];
}

/** Where the guidance is shown. */
export interface StagePort {
  show(view: View, ui: Interface, target: FoundTarget | null): void;
  hide(): void;
  /** Says a text once, politely. */
  announce(text: string): void;
}

export interface ClockPort {
  /** Calls back once after `ms`; with `visible`, only time in which the page is visible counts. */
  after(ms: number, visible: boolean, callback: () => void): () => void;
  now(): number;
}

/** The tab's memory of its run. Every method survives switched-off storage. */
export interface RunStore {
  load(): unknown;
  save(value: unknown): void;
  clear(): void;
}

/** Takes an event. What it returns is true to nobody, or says that the event is counted somewhere. */
export type Sink = (event: EventInput) => unknown;
