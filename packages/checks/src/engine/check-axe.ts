import type * as Axe from 'axe-core';
import { asCriterion, type CriterionId } from '../contract/criteria.ts';
import type { LiveFinding } from '../contract/finding.ts';
import type { Level } from '../contract/types.ts';
import { createPageView } from '../page/create-page-view.ts';
import { placeOf } from './place.ts';
import { createSlices } from './slices.ts';

/** Rules that run together at first. Each run has axe read the whole page anew, so one by one is slow. */
const FIRST_GROUP = 4;
/** A run that takes longer is too long for a page that somebody works with. */
const LONG_RUN_MS = 40;

/** Rules that judge what ours judge better, or that are wrong too often in axe's own words. */
const LEFT_OUT = new Set<string>([]);

export interface AxeOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onFindings?: ((findings: readonly LiveFinding[]) => void) | undefined;
  readonly isForeign?: ((element: Element) => boolean) | undefined;
  readonly within?: Element | undefined;
}

/**
 * Runs axe-core, some rules at a time, so that the page goes on in between. axe runs one check at a
 * time in a window: calls have to be made one after the other.
 *
 * Violations of WCAG are errors; good practice and experimental rules warn; what axe cannot tell is
 * for a person to look at.
 */
export async function checkAxe(
  axe: typeof Axe,
  document: Document,
  options: AxeOptions = {},
): Promise<{ readonly findings: readonly LiveFinding[]; readonly ran: readonly string[] }> {
  const { signal, onFindings, isForeign, within } = options;
  const slices = createSlices(document.defaultView ?? window);
  const page = createPageView(document);
  const findings: LiveFinding[] = [];
  const ran: string[] = [];
  const rules = axe
    .getRules()
    .filter(({ ruleId, tags }) => !tags.includes('deprecated') && !LEFT_OUT.has(ruleId))
    .map(({ ruleId }) => ruleId);
  let size = FIRST_GROUP;
  for (let next = 0; next < rules.length && !signal?.aborted;) {
    const group = rules.slice(next, next + size);
    const startedAt = performance.now();
    const { violations, incomplete } = await axe.run(within ?? document, {
      runOnly: { type: 'rule', values: group },
      resultTypes: ['violations', 'incomplete'],
      elementRef: true,
    });
    size = nextSize(size, performance.now() - startedAt);
    const made = [...toFindings(violations, false), ...toFindings(incomplete, true)].filter(
      ({ element }) => !element || !isForeign?.(element),
    );
    findings.push(...made);
    ran.push(...group);
    if (made.length > 0) onFindings?.(made);
    next += group.length;
    await slices.pause();
  }
  return { findings, ran };

  function toFindings(results: readonly Axe.Result[], isUnsure: boolean): readonly LiveFinding[] {
    return results.flatMap(({ id, tags, nodes }) =>
      nodes.map((node): LiveFinding => {
        const element = (node as { element?: Element }).element ?? null;
        const place = placeOf(element, page, []);
        return {
          rule: id,
          source: 'axe',
          level: isUnsure ? 'manual' : levelOf(tags),
          wcag: criteriaOf(tags),
          place: { ...place, path: node.target.flat() },
          facts: {},
          element,
        };
      }),
    );
  }
}

function nextSize(size: number, ms: number): number {
  if (ms > LONG_RUN_MS) return Math.max(1, Math.floor(size / 2));
  return ms < LONG_RUN_MS / 2 ? size * 2 : size;
}

function levelOf(tags: readonly string[]): Level {
  return tags.some((tag) => tag === 'best-practice' || tag === 'experimental')
    ? 'warning'
    : 'error';
}

/** axe writes criterion 2.4.11 as "wcag2411". */
function criteriaOf(tags: readonly string[]): readonly CriterionId[] {
  return tags.flatMap((tag) => {
    const digits = /^wcag(\d)(\d)(\d{1,2})$/.exec(tag);
    const id = digits && asCriterion(digits.slice(1).join('.'));
    return id ? [id] : [];
  });
}
