/**
 * The driven mode, for Node: our rules and axe-core on a page that a real browser has open, and what
 * only keys, the pointer, other sizes and pictures show. For test systems: the page reacts to it.
 */
export { checkDriven } from './check-driven.ts';
export { prepareDriven } from './prepare.ts';
export { MEASURED, type DrivenOptions, type Measured } from './options.ts';
export { readDrivenScripts, type DrivenScripts } from './scripts.ts';
