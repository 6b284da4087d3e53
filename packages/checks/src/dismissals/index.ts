/** Findings that somebody dismissed with a reason: a file that a team shares. */
export { mergeDismissals, type Dismissal, type DismissalFile } from './dismissal.ts';
export { judgeDismissals, type Judged, type Standing } from './judge-dismissals.ts';
export { readDismissals, type ReadDismissals } from './read-dismissals.ts';
export { writeDismissals } from './to-json.ts';
