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
  const attempt = <T>(act: () => T, otherwise: T): T => {
    try {
      return act();
    } catch {
      return otherwise;
    }
  };
  return {
    load: () =>
      attempt(() => {
        const text = storage().getItem(key);
        return text === null ? memory : (JSON.parse(text) as unknown);
      }, memory),
    save(value) {
      memory = value;
      attempt(() => storage().setItem(key, toJson(value)), undefined);
    },
    clear() {
      memory = null;
      attempt(() => storage().removeItem(key), undefined);
    },
  };
}
