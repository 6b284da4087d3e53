/** The part of a window that is used. */
export type StruggleWindow = Pick<
  Window & typeof globalThis,
  | 'addEventListener'
  | 'clearTimeout'
  | 'Date'
  | 'document'
  | 'getSelection'
  | 'location'
  | 'MutationObserver'
  | 'performance'
  | 'removeEventListener'
  | 'sessionStorage'
> & {
  readonly navigation?: EventTarget | undefined;
  setTimeout(run: () => void, afterMs: number): number;
};
