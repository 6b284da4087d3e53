import type { LiveFinding } from '../contract/finding.ts';
import type { Level } from '../contract/types.ts';
import type { Dismissal, Standing } from '../dismissals/index.ts';
import type { ImageItem, Outline, ReadingItem, TabStop } from '../views/index.ts';

/** What the panel shows. */
export const VIEWS = [
  'findings',
  'outline',
  'tab-order',
  'images',
  'reading',
  'dismissed',
  'report',
] as const;
export type View = (typeof VIEWS)[number];

/** Reports that staff can save. */
export const REPORT_KINDS = ['html', 'csv', 'json'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

export const GROUPINGS = ['rule', 'element', 'part', 'affected'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Levels of WCAG; `none` is good practice. */
export const WCAG_LEVELS = ['A', 'AA', 'AAA', 'none'] as const;
export type WcagLevel = (typeof WCAG_LEVELS)[number];

/** A finding in the list. */
export interface Item {
  /** Stays the same for as long as the panel is open. */
  readonly id: number;
  /** The number at its element; findings at one element share it. */
  readonly mark: number;
  readonly finding: LiveFinding;
  /** Who dismissed it, and whether that still counts. */
  readonly dismissal?: { readonly dismissal: Dismissal; readonly standing: Standing } | undefined;
}

/** `axe` comes after our own rules, which are quicker. */
export type Phase = 'idle' | 'rules' | 'axe' | 'focus' | 'done' | 'stopped';

/** What is wrong with the form of a dismissal, and at which field. */
export interface FormError {
  readonly field: 'reason' | 'by';
  readonly text: string;
}

/** All that the panel shows: plain data, but for the elements that findings are at. */
export interface PanelState {
  readonly phase: Phase;
  /** Whether the rules of less weight run too. */
  readonly looksCloser: boolean;
  /** Rules that ran, and how many there are. */
  readonly progress: { readonly done: number; readonly total: number };
  readonly items: readonly Item[];
  readonly notChecked: readonly { readonly rule: string; readonly reason: string }[];
  /** Frames of other origins, as selectors. */
  readonly unreadFrames: readonly (readonly string[])[];
  /** Frames of this origin that axe-core could not look into. */
  readonly framesWithoutAxe: number;
  readonly view: View;
  readonly groupBy: Grouping;
  readonly levels: readonly Level[];
  readonly wcag: readonly WcagLevel[];
  readonly showsMarks: boolean;
  /** Groups that are open, by their key. */
  readonly open: readonly string[];
  /** How many findings a group shows. */
  readonly limit: number;
  readonly selected: number | null;
  /** The group that the finding is open in: it may be in several. */
  readonly selectedIn: string;
  /** The finding that somebody is about to dismiss. */
  readonly dismissing: number | null;
  readonly formError: FormError | null;
  readonly dismissals: readonly Dismissal[];
  readonly lost: readonly Dismissal[];
  readonly mended: readonly Dismissal[];
  /** Whether dismissals were added or taken away since the file was written. */
  readonly isUnsaved: boolean;
  /** Why dismissals of the team's file are missing; '' if none are. */
  readonly fileProblem: string;
  readonly outline: Outline | null;
  readonly tabOrder: readonly TabStop[] | null;
  readonly images: readonly ImageItem[] | null;
  readonly reading: readonly ReadingItem[] | null;
  readonly isMinimised: boolean;
  /** Said once by screen readers, and shown. */
  readonly message: string;
}

export const INITIAL: PanelState = {
  phase: 'idle',
  looksCloser: false,
  progress: { done: 0, total: 0 },
  items: [],
  notChecked: [],
  unreadFrames: [],
  framesWithoutAxe: 0,
  view: 'findings',
  groupBy: 'rule',
  levels: ['error', 'warning', 'manual'],
  wcag: ['A', 'AA', 'none'],
  showsMarks: true,
  open: [],
  limit: 50,
  selected: null,
  selectedIn: '',
  dismissing: null,
  formError: null,
  dismissals: [],
  lost: [],
  mended: [],
  isUnsaved: false,
  fileProblem: '',
  outline: null,
  tabOrder: null,
  images: null,
  reading: null,
  isMinimised: false,
  message: '',
};

/** Whether a finding is open in a group: only in one of those that it is in. */
export function isOpenIn(
  { selected, selectedIn }: Pick<PanelState, 'selected' | 'selectedIn'>,
  id: number,
  group: string,
): boolean {
  return selected === id && selectedIn === group;
}

export interface Store {
  get(): PanelState;
  set(change: Partial<PanelState>): void;
}

export function createStore(onChange: () => void): Store {
  let state = INITIAL;
  return {
    get: () => state,
    set(change) {
      state = { ...state, ...change };
      onChange();
    },
  };
}
