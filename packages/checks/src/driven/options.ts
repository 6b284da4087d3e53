import type { PageSummary } from '../contract/measures.ts';
import type { DrivenScripts } from './scripts.ts';

/** What can be measured, in the order it is done. */
export const MEASURED = [
  'source',
  'reflow',
  'spacing',
  'zoom',
  'backdrops',
  'focus',
  'hover',
  'dialogs',
  'changes',
  'presses',
  'typing',
  'sends',
  'motion',
] as const;
export type Measured = (typeof MEASURED)[number];

export interface DrivenOptions {
  /** Ids of the rules of ours to run. @default all */
  readonly only?: readonly string[] | undefined;
  /** Whether axe-core runs too. @default true */
  readonly withAxe?: boolean | undefined;
  /** What to measure; rules that need what is left out are listed as not checked. @default all of it */
  readonly measure?: readonly Measured[] | undefined;
  /** After this long no new measurement starts, and the running one ends early. @default 60000 */
  readonly maxMs?: number | undefined;
  /** Presses of Tab, at most. @default 150 */
  readonly maxStops?: number | undefined;
  /** Elements that the pointer is moved over, at most. @default 30 */
  readonly maxHovers?: number | undefined;
  /** Buttons that are pressed to see whether they open a dialog, at most. @default 8 */
  readonly maxOpeners?: number | undefined;
  /** Buttons that are pressed to see what they show, at most. @default 10 */
  readonly maxPresses?: number | undefined;
  /** Choices that are changed, at most. @default 12 */
  readonly maxChanges?: number | undefined;
  /** Fields that are typed into, at most. @default 8 */
  readonly maxTyped?: number | undefined;
  /** Forms that are tried to be sent, at most. @default 2 */
  readonly maxSends?: number | undefined;
  /** Pictures for motion are taken for this long. @default 2500 */
  readonly watchMs?: number | undefined;
  /** How long a page that was loaded anew may go on building itself. @default 500 */
  readonly settleMs?: number | undefined;
  /** Selector of what is not the portal's own, such as guidance or a banner of the test system. */
  readonly ignore?: string | undefined;
  /** Other pages of the same site, for rules that compare pages. */
  readonly pages?: readonly PageSummary[] | undefined;
  /** Hears what is done next, for a progress bar: "axe", "focus", … */
  readonly onStep?: ((step: 'rules' | Measured) => void) | undefined;
  /** What runs in the page. @default what lies beside this module, or is built from the sources */
  readonly scripts?: DrivenScripts | undefined;
}
