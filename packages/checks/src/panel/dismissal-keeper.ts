import {
  mergeDismissals,
  readDismissals,
  writeDismissals,
  type Dismissal,
} from '../dismissals/index.ts';
import { identify } from '../identity/index.ts';
import { plural } from '../report/text.ts';
import { saveFile } from './save-file.ts';
import type { FormError, Store } from './state.ts';

/** Keeps dismissals: in this tab until somebody writes the file, and then in the file. */
export interface DismissalKeeper {
  /** What the tab knows, else what the team's file says. */
  load(url: string | undefined): Promise<void>;
  /** Dismisses the finding that the form is open for; tells what is missing. */
  dismiss(reason: string, by: string, until: string): FormError | null;
  restore(dismissal: Dismissal): void;
  download(): void;
  /** Adds those of a file. */
  add(text: string): void;
  /** Who dismissed last. */
  by(): string;
}

const STORAGE = 'handrail.checks.dismissals';
const BY = 'handrail.checks.by';
const FILE = 'handrail-dismissals.json';

export function createDismissalKeeper(document: Document, store: Store): DismissalKeeper {
  const storage = storageOf(document);
  let name = storage?.getItem(BY) ?? '';

  function keep(dismissals: readonly Dismissal[], message: string): void {
    store.set({ dismissals, isUnsaved: true, message });
    storage?.setItem(STORAGE, writeDismissals(dismissals));
  }
  /** Said for as long as it is so: whoever writes the file anew would lose what it holds. */
  function missing(url: string, why: string): void {
    store.set({ fileProblem: `The team's dismissals could not be read from ${url}: ${why}` });
  }
  function add(text: string): void {
    const { dismissals, problems } = readDismissals(text);
    const all = mergeDismissals(store.get().dismissals, dismissals);
    const what = `${plural(dismissals.length, 'dismissal')} read.`;
    store.set({ dismissals: all, message: [what, ...problems].join(' ') });
    const problem = problems.join(' ');
    store.set({ fileProblem: problem && `Not all dismissals of the file were read: ${problem}` });
    if (store.get().isUnsaved) storage?.setItem(STORAGE, writeDismissals(all));
  }
  return {
    async load(url) {
      const kept = storage?.getItem(STORAGE);
      if (kept) store.set({ dismissals: readDismissals(kept).dismissals, isUnsaved: true });
      else if (url) {
        try {
          const response = await fetch(url);
          if (!response.ok) throw new Error(`The server answers ${response.status}.`);
          add(await response.text());
        } catch (error) {
          missing(url, error instanceof Error ? error.message : String(error));
          throw error;
        }
      }
    },
    dismiss(reason, by, until) {
      const { dismissing, items, dismissals } = store.get();
      const item = items.find(({ id }) => id === dismissing);
      if (!item) return null;
      if (!reason) return { field: 'reason', text: 'Say why this is no problem.' };
      if (!by) return { field: 'by', text: 'Say who you are.' };
      const { finding } = item;
      const { rule, fingerprint, state } = identify(finding, document);
      const at = new Date().toISOString().slice(0, 10);
      const url = document.location.origin + document.location.pathname;
      const dismissal: Dismissal = {
        ...{ rule, url, fingerprint, state, reason, by, at },
        ...(until ? { until } : {}),
      };
      name = by;
      storage?.setItem(BY, by);
      store.set({ dismissing: null, selected: null });
      const old = item.dismissal?.dismissal;
      keep(
        mergeDismissals(
          dismissals.filter((each) => each !== old),
          [dismissal],
        ),
        'Dismissed. Download the file to share it.',
      );
      return null;
    },
    restore(dismissal) {
      keep(
        store.get().dismissals.filter((each) => each !== dismissal),
        'The dismissal is deleted.',
      );
    },
    download() {
      const text = writeDismissals(store.get().dismissals);
      saveFile(document, { name: FILE, type: 'application/json', text });
      storage?.removeItem(STORAGE);
      store.set({
        isUnsaved: false,
        message: `${FILE} is saved. Put it where your team finds it.`,
      });
    },
    add,
    by: () => name,
  };
}

/** Not there in a sandbox, and full at times. */
function storageOf(document: Document): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null {
  try {
    const { sessionStorage } = document.defaultView ?? window;
    return {
      getItem: (key) => sessionStorage.getItem(key),
      setItem(key, value) {
        try {
          sessionStorage.setItem(key, value);
        } catch {
          // The list stays in the panel, and can be downloaded from there.
        }
      },
      removeItem: (key) => sessionStorage.removeItem(key),
    };
  } catch {
    return null;
  }
}
