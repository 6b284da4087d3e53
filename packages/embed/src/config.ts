import type { FactValue, Manifest } from '@handrail/flow';
import type { EventInput, HandrailListener } from '@handrail/sdk';

/** The script tag's `data-*` attributes. */
export type Settings = Readonly<Record<string, string | undefined>>;

/** What the loader hands to the guidance. */
export interface BootOptions {
  readonly document: Document;
  readonly manifest: Manifest;
  readonly load: (file: string) => Promise<unknown>;
  readonly facts: Readonly<Record<string, FactValue>>;
  /** The portal's listeners, shared: later ones are heard too. */
  readonly listeners: Set<readonly [kind: string, listener: HandrailListener]>;
  readonly settings: Settings;
  /** Takes every event; returns nothing where nothing is counted. */
  readonly sink: (event: EventInput) => unknown;
  readonly report: (error: unknown) => void;
}

/** What the loader hands to the counting. */
export interface ConnectOptions {
  readonly document: Document;
  readonly settings: Settings;
}
