import type { LiveFinding } from '../contract/finding.ts';
import { digestOf, locateFinding, pageOf } from '../identity/index.ts';
import type { Dismissal } from './dismissal.ts';

/**
 * `counts`: the finding is dismissed. Else the dismissal is shown with the finding and a person looks
 * again: what was judged has `changed`, or the time that was set is over.
 */
export type Standing = 'counts' | 'changed' | 'over';

export interface Judged {
  /** What became of each finding that somebody dismissed. */
  readonly byFinding: ReadonlyMap<
    LiveFinding,
    { readonly dismissal: Dismissal; readonly standing: Standing }
  >;
  /** Dismissals of this page whose element is not on it, or is in doubt. */
  readonly lost: readonly Dismissal[];
  /** Dismissals of this page whose element no longer has the problem: they can be deleted. */
  readonly mended: readonly Dismissal[];
}

/**
 * Tells which findings of a page are dismissed. An element that changed, or that cannot be found for
 * sure, makes its dismissal stale: it is shown, and never applied in silence.
 *
 * @param options.today As "2026-11-22".
 */
export async function judgeDismissals(
  dismissals: readonly Dismissal[],
  findings: readonly LiveFinding[],
  options: {
    readonly root: Document;
    readonly today: string;
    readonly signal?: AbortSignal | undefined;
  },
): Promise<Judged> {
  const { root, today, signal } = options;
  const byFinding = new Map<LiveFinding, { dismissal: Dismissal; standing: Standing }>();
  const lost: Dismissal[] = [];
  const mended: Dismissal[] = [];
  const page = pageOf(root.URL);
  for (const dismissal of dismissals) {
    if (pageOf(dismissal.url) !== page) continue;
    const element = await elementOf(dismissal, root, signal);
    if (element === undefined) {
      lost.push(dismissal);
      continue;
    }
    const likely = findings.filter(
      (each) => each.rule === dismissal.rule && isAt(each, element) && !byFinding.has(each),
    );
    const same = likely.find((each) => digestOf(each, each.element) === dismissal.state);
    const finding = same ?? likely[0];
    if (!finding) mended.push(dismissal);
    else byFinding.set(finding, { dismissal, standing: standingOf(dismissal, !!same, today) });
  }
  return { byFinding, lost, mended };
}

function standingOf({ until }: Dismissal, isSame: boolean, today: string): Standing {
  if (!isSame) return 'changed';
  return until !== undefined && until < today ? 'over' : 'counts';
}

/** Null for the page as a whole; undefined if the element is not there for sure. */
async function elementOf(
  dismissal: Dismissal,
  root: Document,
  signal?: AbortSignal,
): Promise<Element | null | undefined> {
  const found = await locateFinding(dismissal, root, signal);
  if (!found) return null;
  return found.status === 'found' ? found.element : undefined;
}

function isAt({ element }: LiveFinding, wanted: Element | null): boolean {
  if (wanted) return element === wanted;
  return !element || element.localName === 'html' || element.localName === 'body';
}
