import type { PanelParts, Words } from './parts.ts';
import type { Actions } from './actions.ts';
import type { DismissalKeeper } from './dismissal-keeper.ts';
import { readView } from './read-view.ts';
import { saveReport } from './save-report/save-report.ts';
import type { Session } from './session.ts';
import { isOpenIn, type Store, type View } from './state.ts';
import { toText } from './to-text.ts';

/** What actions do outside the state: in the page, in the window and in the panel's box. */
export interface Edge {
  readonly document: Document;
  readonly isForeign: (element: Element) => boolean;
  readonly words: () => Words | null;
  readonly move: Pick<Actions, 'changeSide' | 'onMoveKey' | 'onDragStart'>;
  close(): void;
  /** Whether it could be seen. */
  point(element: Element): boolean;
  /** Takes the ring away. */
  unpoint(): void;
  /** Takes panel and marks off the screen for a while. */
  hide(isHidden: boolean): void;
  /** After the next drawing. */
  focus(selector: string): void;
}

const PAGE_SIZE = 50;

export function createActions(
  store: Store,
  session: Session,
  keeper: DismissalKeeper,
  edge: Edge,
  parts: PanelParts,
): Actions {
  const fail = (error: unknown): void => {
    store.set({
      message: `That did not work: ${error instanceof Error ? error.message : String(error)}`,
    });
    parts.onError?.(error);
  };
  const run = (work: () => Promise<void>): void => void work().catch(fail);
  const show = (view: View): void => {
    edge.unpoint();
    store.set({ view, ...readView(view, edge.document, edge.isForeign) });
  };
  return {
    ...edge.move,
    close: () => edge.close(),
    start: () => run(() => session.start()),
    stop: () => session.stop(),
    minimise(isMinimised) {
      store.set({ isMinimised });
      edge.focus(isMinimised ? '.restore' : 'h2');
    },
    setView: show,
    setGrouping: (groupBy) => store.set({ groupBy, open: [], limit: PAGE_SIZE }),
    toggleLevel: (level) => store.set({ levels: toggle(store.get().levels, level) }),
    toggleWcag: (level) => store.set({ wcag: toggle(store.get().wcag, level) }),
    toggleMarks: () => store.set({ showsMarks: !store.get().showsMarks }),
    toggleGroup: (key) => store.set({ open: toggle(store.get().open, key) }),
    showMore: () => store.set({ limit: store.get().limit + PAGE_SIZE }),
    select(id, group) {
      const state = store.get();
      edge.unpoint();
      store.set({
        selected: isOpenIn(state, id, group) ? null : id,
        selectedIn: group,
        dismissing: null,
        formError: null,
      });
    },
    point(element) {
      const isSeen = edge.point(element);
      store.set({
        message: isSeen ? 'The page shows it, in a ring.' : 'It is not visible at the moment.',
      });
    },
    copy(item) {
      const words = edge.words();
      if (words) run(() => copyText(toText(item.finding, words), store));
    },
    lookCloser: () => {
      // The button that was pressed is gone once it has worked.
      edge.focus('.run .primary');
      run(() => session.lookCloser());
    },
    checkKeyboard: () => run(() => checkKeyboard(edge, session, store, parts)),
    askDismissal(id) {
      store.set({ dismissing: id, formError: null });
      edge.focus(id === null ? '.detail .dismiss' : '.form [name=reason]');
    },
    dismiss(event) {
      event.preventDefault();
      const form = new FormData(event.target as HTMLFormElement);
      const problem = keeper.dismiss(
        textIn(form, 'reason'),
        textIn(form, 'by'),
        textIn(form, 'until'),
      );
      store.set({ formError: problem });
      if (problem) edge.focus(`.form [name=${problem.field}]`);
      else {
        edge.focus('h2');
        run(() => session.judge());
      }
    },
    restore(dismissal) {
      keeper.restore(dismissal);
      edge.focus('h2');
      run(() => session.judge());
    },
    download: () => keeper.download(),
    importFile(event) {
      const [file] = (event.target as HTMLInputElement).files ?? [];
      if (!file) return;
      run(async () => {
        keeper.add(await file.text());
        await session.judge();
      });
    },
    saveReport: (kind) => run(() => saveReport(kind, edge.document, session, store, parts)),
  };
}

async function copyText(text: string, store: Store): Promise<void> {
  await navigator.clipboard.writeText(text);
  store.set({ message: 'Copied.' });
}

/** Moves the focus about, which the page notices: only ever when somebody asks for it. */
async function checkKeyboard(
  { document, focus, hide, isForeign }: Edge,
  session: Session,
  store: Store,
  { loadTrial }: PanelParts,
): Promise<void> {
  if (!loadTrial) return;
  session.stop();
  store.set({ phase: 'focus', message: 'Moving the focus through the page.' });
  // Else the panel would cover what has the focus, and be blamed for it.
  hide(true);
  try {
    const { probeFocus, rules } = await loadTrial();
    const measures = await probeFocus(document, { isForeign });
    hide(false);
    await session.addMeasures(measures, rules);
    store.set({ message: 'Keyboard use is checked.' });
  } catch (error) {
    store.set({ phase: 'stopped' });
    throw error;
  } finally {
    hide(false);
    focus('h2');
  }
}

function toggle<T>(list: readonly T[], value: T): readonly T[] {
  return list.includes(value) ? list.filter((each) => each !== value) : [...list, value];
}

function textIn(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}
