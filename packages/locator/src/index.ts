/**
 * Finds the one element an author meant, through frames and open shadow roots, or refuses with
 * reasons: by exact finders (`findTarget`), or by a fingerprint that outlives changes of the portal
 * (`describe`, `locate`).
 */
export { findTarget } from './find-target.ts';
export { describe, observe, type DescribeOptions } from './fingerprint/describe.ts';
export { explain } from './fingerprint/explain.ts';
export { heal, visit, type HealOptions, type Proposal, type Visit } from './fingerprint/heal.ts';
export {
  locate,
  locateAll,
  locateSoon,
  type LocateOptions,
  type SoonOptions,
} from './fingerprint/locate.ts';
export { watch, type Sighting, type WatchOptions } from './fingerprint/watch.ts';
export { findLike, locateTarget, type FingerprintedTarget } from './locate-target.ts';
export { accessibleName } from './names.ts';
export { roleOf } from './roles.ts';
export { reachableDocuments } from './scope.ts';
export { frameAround, isVisible } from './visible.ts';
export {
  FINGERPRINT_VERSION,
  LEVELS,
  TRAITS,
  type Candidate,
  type Evidence,
  type Finding,
  type Fingerprint,
  type Judgement,
  type Level,
  type Observation,
  type PageGuard,
  type Recognised,
  type Recognition,
  type RowKey,
  type Trait,
  type Unrecognised,
  type Unsure,
} from './fingerprint/types.ts';
export type {
  Attempt,
  AttributeFinder,
  Expectation,
  Finder,
  Found,
  Missing,
  MissReason,
  PortalText,
  TargetDescription,
} from './types.ts';
