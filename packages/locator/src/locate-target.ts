import { isExpected } from './find-target.ts';
import { withEvidence, type Grounded } from './fingerprint/evidence.ts';
import { searchSoon, type SoonOptions } from './fingerprint/locate.ts';
import type { Finding, Fingerprint, Recognition } from './fingerprint/types.ts';
import { followFrames } from './scope.ts';
import { createSearch, type Search } from './search-finder.ts';
import type { Finder, TargetDescription } from './types.ts';

/** A target that carries a fingerprint; its finders may have gone stale. */
export interface FingerprintedTarget extends TargetDescription {
  readonly fingerprint: Fingerprint;
}

/**
 * Finds a target by its fingerprint, for when no finder gave one element.
 *
 * What the author wrote still holds: `expect`, `frame` and each finder with `must` leave out all that
 * is otherwise. Every other finder that matches an element speaks for it, the more the fewer it
 * matches.
 *
 * @returns as `locateSoon`. Never throws for what an author wrote: a finder with a selector that is not
 *   valid CSS counts as one that matches nothing.
 */
export async function locateTarget(
  target: FingerprintedTarget,
  root: Document,
  options: SoonOptions = {},
): Promise<Recognition> {
  return withEvidence(await searchTarget(target, root, options));
}

/**
 * Like `locateTarget`, without the reasons: for citizens' pages, which then need not load what words
 * them.
 */
export function findLike(
  target: FingerprintedTarget,
  root: Document,
  options: SoonOptions = {},
): Promise<Finding> {
  return searchTarget(target, root, options);
}

function searchTarget(
  target: FingerprintedTarget,
  root: Document,
  options: SoonOptions,
): Promise<Grounded> {
  const { fingerprint, find = [], expect, frame } = target;
  const search = createSearch(target, root, options.lang);
  const roots = frame && new Set<Node>(followFrames(root, frame));
  const found = find.map(({ must, ...finder }) => ({ must, matches: matchesOf(finder, search) }));
  const musts = found.filter(({ must }) => must);
  const admits = (element: Element): boolean =>
    options.admits?.(element) !== false &&
    isExpected(element, expect) &&
    (!roots || roots.has(element.getRootNode())) &&
    musts.every(({ matches }) => matches.has(element));
  const favours = found.map(({ matches }) => matches);
  return searchSoon(fingerprint, root, { ...options, admits, favours });
}

/** All that a finder matches, in any language and frame. */
function matchesOf(finder: Finder, search: Search): ReadonlySet<Element> {
  const matches = new Set<Element>();
  try {
    search(finder, (element) => !matches.add(element));
  } catch {
    // A selector that is not valid CSS.
  }
  return matches;
}
