/** From when on something counts as a sign of trouble. */

/** Most signals of one kind for one view of a page. */
export const MAX_SIGNALS = 5;
export const RAGE_CLICKS = 3;
export const RAGE_MS = 1000;
export const RAGE_PX = 30;
export const DEAD_MS = 2500;
export const ERROR_MS = 1000;
export const U_TURN_MS = 7000;
/** What is put in, such as a choice, may send the page off by itself; it does so within this time. */
export const POSTBACK_MS = 2500;
export const HESITATION_MS = 10_000;
export const ENTRIES = 3;
export const REFUSALS = 2;
export const DELETIONS = 15;
