import { toJson } from './to-json.ts';

/** One JSON value in the browser's storage. It may be switched off, full or blocked: never throws. */
export interface Stored {
  load(): unknown;
  save(value: unknown): void;
  clear(): void;
}

/**
 * Only in the tab (`session`): the run, the chosen language. Across visits (`local`): which flows
 * this browser has completed or been offered, and nothing else.
 *
 * Where storage is off, the value lives as long as the page.
 */
export function createStored(view: Window, kind: 'session' | 'local', key: string): Stored {
  let memory: unknown = null;
  const storage = (): Storage => (kind === 'session' ? view.sessionStorage : view.localStorage);
  const attempt = (act: () => unknown, otherwise: unknown = null): unknown => {
    try {
      return act();
    } catch {
      return (memory = otherwise);
    }
  };
  return {
    load: () => memory ?? attempt(() => JSON.parse(storage().getItem(key) ?? 'null') as unknown),
    save(value) {
      memory = null;
      attempt(() => storage().setItem(key, toJson(value)), value);
    },
    clear() {
      memory = null;
      attempt(() => storage().removeItem(key));
    },
  };
}
