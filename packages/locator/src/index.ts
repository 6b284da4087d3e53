/**
 * Finds the one element an author meant, through frames and open shadow roots, or refuses with
 * reasons.
 */
export { locate } from './locate.ts';
export { accessibleName } from './names.ts';
export { roleOf } from './roles.ts';
export { reachableDocuments } from './scope.ts';
export { frameAround, isVisible } from './visible.ts';
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
