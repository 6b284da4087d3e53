/** What the engine needs of the world. Tests give it a fake page, stage and clock. */
import type { EventInput } from '@handrail/flow/events';
import type { Flow, Snapshot, Strings } from '@handrail/flow';
import type { Interface, View } from '../view.ts';

export type { EventInput };

/** A flow that was fetched and passed the shape guard, with its strings for the language in use. */
export interface LoadedFlow {
  readonly flow: Flow;
  readonly strings: Strings | undefined;
}

/** The page as the engine may know it: looked at, never touched. */
export interface PagePort {
  /** One frozen picture, in which every reading is made once. */
  snapshot(lang: string, hostFacts: Snapshot['hostFacts']): Snapshot;
  /** The element a target stands for now, and the frames around it; `null` when it is not there. */
  find(flow: Flow, targetId: string, lang: string): FoundTarget | null;
  /** Calls back, at most once per slice, after anything changed that a flow may depend on. */
  watch(onChange: () => void): () => void;
  /** Reports trusted clicks on elements, with the path from the element outwards. */
  onClick(listener: (path: readonly EventTarget[]) => void): () => void;
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

export type Sink = (event: EventInput) => void;
