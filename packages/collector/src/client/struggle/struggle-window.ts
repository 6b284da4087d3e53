/** The part of a window that is used. */
export type StruggleWindow = Pick<
  Window & typeof globalThis,
  | 'addEventListener'
  | 'Date'
  | 'document'
  | 'getSelection'
  | 'location'
  | 'MutationObserver'
  | 'performance'
  | 'sessionStorage'
>;

/** What is read of events; each member is there on some of them. */
export interface PageEvent extends Event {
  readonly x: number;
  readonly y: number;
  readonly detail: number;
  readonly inputType: string;
  readonly persisted?: boolean;
}
