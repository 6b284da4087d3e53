/** What the script tag puts on the page, as types: the portal's own scripts may use it. */
import type { FactValue } from '@handrail/flow';
import type { EventInput, HandrailListener } from '@handrail/sdk';

export type { EventInput, FactValue, HandrailListener };

/**
 * `window.Handrail`. It is there as soon as the script tag has run, before any guidance is loaded.
 * No method throws, and none takes anything that identifies a person.
 */
export interface HandrailApi {
  /**
   * Starts a flow of the manifest now, in place of one that runs.
   *
   * @returns whether it runs; `false` where the manifest lacks it or its files cannot be had.
   */
  start(flowId: string): Promise<boolean>;
  /** Ends the run and takes everything of ours off this page, until `start` or the next page. */
  stop(): void;
  /**
   * Tells facts that only the portal knows, for conditions in flows. They are kept in memory, never
   * stored and never sent. Each call adds to what was told before.
   */
  setFacts(facts: Readonly<Record<string, FactValue>>): void;
  /**
   * Calls back for one kind of event, such as `flow.ended`, or for all with `*`.
   *
   * @returns the way to stop that
   */
  on(kind: EventInput['kind'] | '*', listener: HandrailListener): () => void;
  /**
   * Allows or forbids counting, where `data-consent` leaves it to the portal; `essential` allows only
   * what keeps the guidance working. Guidance goes on.
   */
  consent(state: 'on' | 'essential' | 'off'): void;
}

declare global {
  interface Window {
    Handrail?: HandrailApi;
  }
}
