import type { FactValue, Manifest } from '@handrail/flow';
import type { HandrailListener } from '@handrail/sdk';

/** What the loader hands to the guidance. */
export interface BootOptions {
  readonly document: Document;
  readonly manifest: Manifest;
  readonly load: (file: string) => Promise<unknown>;
  readonly facts: Readonly<Record<string, FactValue>>;
  /** The portal's listeners, shared: later ones are heard too. */
  readonly listeners: Set<readonly [kind: string, listener: HandrailListener]>;
  /** The script tag's `data-*` attributes. */
  readonly settings: Readonly<Record<string, string | undefined>>;
  readonly report: (error: unknown) => void;
}
