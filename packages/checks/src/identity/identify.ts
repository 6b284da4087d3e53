import { describe, locateSoon, type Recognition } from '@handrail/locator';
import type { LiveFinding } from '../contract/finding.ts';
import { digestOf } from './digest.ts';
import { pageOf, type FindingIdentity } from './finding-identity.ts';

/**
 * Writes down what tells a finding from others. Takes 1 to 30 ms for an element, so do it for
 * findings only, and give way in between.
 *
 * @param root The outermost document that a search will start from. @default the element's own
 */
export function identify(finding: LiveFinding, root?: Document): FindingIdentity {
  const { element, rule, place } = finding;
  const outer = root ?? element?.ownerDocument;
  const isPart = element && !isWhole(element);
  return {
    rule,
    page: pageOf(outer ? outer.URL : place.url),
    fingerprint: isPart ? describe(element, { root: outer }) : null,
    state: digestOf(finding, element),
  };
}

/** Where a known finding's element is now; null if the finding was about the page as a whole. */
export async function locateFinding(
  { fingerprint }: Pick<FindingIdentity, 'fingerprint'>,
  root: Document,
  signal?: AbortSignal,
): Promise<Recognition | null> {
  return fingerprint && locateSoon(fingerprint, root, { hidden: true, signal });
}

/** Whether a finding made now is a known one: `unchanged`, `changed` since then, or another. */
export async function matches(
  known: FindingIdentity,
  finding: LiveFinding,
  root?: Document,
): Promise<'unchanged' | 'changed' | 'other'> {
  const { element, rule, place } = finding;
  const outer = root ?? element?.ownerDocument;
  if (known.rule !== rule || known.page !== pageOf(outer ? outer.URL : place.url)) return 'other';
  const isPart = element && !isWhole(element);
  if (!isPart || !known.fingerprint || !outer) {
    if (isPart || known.fingerprint) return 'other';
  } else {
    const found = await locateFinding(known, outer);
    if (found?.status !== 'found' || found.element !== element) return 'other';
  }
  return known.state === digestOf(finding, element) ? 'unchanged' : 'changed';
}

/** There is one of each in a page, and nothing around them to tell them by. */
function isWhole({ localName }: Element): boolean {
  return localName === 'html' || localName === 'body' || localName === 'head';
}
