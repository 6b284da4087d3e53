import type { Level } from '../contract/types.ts';
import type { Dismissal } from '../dismissals/index.ts';
import type { Grouping, Item, ReportKind, View, WcagLevel } from './state.ts';

/** What staff can do in the panel. */
export interface Actions {
  start(): void;
  stop(): void;
  close(): void;
  minimise(isMinimised: boolean): void;
  /** To the other side of the window. */
  changeSide(): void;
  onMoveKey(event: KeyboardEvent): void;
  onDragStart(event: PointerEvent): void;
  setView(view: View): void;
  setGrouping(grouping: Grouping): void;
  toggleLevel(level: Level): void;
  toggleWcag(level: WcagLevel): void;
  toggleMarks(): void;
  toggleGroup(key: string): void;
  showMore(): void;
  /** Opens or closes a finding in a group. */
  select(id: number, group: string): void;
  /** Brings an element into view and draws a ring around it. */
  point(element: Element): void;
  copy(item: Item): void;
  lookCloser(): void;
  checkKeyboard(): void;
  askDismissal(id: number | null): void;
  dismiss(event: SubmitEvent): void;
  restore(dismissal: Dismissal): void;
  download(): void;
  importFile(event: Event): void;
  saveReport(kind: ReportKind): void;
}
