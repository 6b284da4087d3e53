import type { ElementRule, Hit, PageRule, Rule } from '../contract/types.ts';
import type { PageView } from '../page/page-view.ts';
import type { Slices } from './slices.ts';

export interface RuleRun {
  readonly rule: Rule;
  readonly hits: readonly Hit[];
  /** Why it could not run to its end; null if it did. */
  readonly failure: string | null;
}

/**
 * Runs rules one after the other, in slices between which the page goes on. A rule that throws is
 * reported and the others go on.
 *
 * @param options.within Only elements in here are judged by element rules; page rules are left out.
 * @param options.onRun Gets each rule's hits at once.
 */
export async function runRules(
  rules: readonly Rule[],
  page: PageView,
  options: {
    readonly slices: Slices;
    readonly within?: Element | undefined;
    readonly signal?: AbortSignal | undefined;
    readonly onRun?: ((run: RuleRun) => void) | undefined;
  },
): Promise<readonly RuleRun[]> {
  const { slices, within, signal, onRun } = options;
  const runs: RuleRun[] = [];
  for (const rule of rules) {
    if (signal?.aborted) break;
    if (within && rule.selector === undefined) continue;
    const missing = missingNeed(rule, page);
    const run: RuleRun = missing
      ? { rule, hits: [], failure: missing }
      : await runRule(rule, page, { slices, within });
    runs.push(run);
    onRun?.(run);
  }
  return runs;
}

async function runRule(
  rule: Rule,
  page: PageView,
  { slices, within }: { readonly slices: Slices; readonly within: Element | undefined },
): Promise<RuleRun> {
  const hits: Hit[] = [];
  let failure: string | null = null;
  try {
    const search =
      rule.selector === undefined ? searchPage(rule, page) : searchElements(rule, page, within);
    for (const hit of search) {
      if (hit) hits.push(hit);
      if (slices.isOver()) await slices.pause();
    }
  } catch (error) {
    failure = `failed: ${error instanceof Error ? error.message : String(error)}`;
  }
  return { rule, hits, failure };
}

function searchPage(rule: PageRule, page: PageView): Iterable<Hit | undefined> {
  return rule.examine(page);
}

function* searchElements(
  rule: ElementRule,
  page: PageView,
  within: Element | undefined,
): Iterable<Hit | undefined> {
  for (const element of page.all(rule.selector)) {
    if (within && !isWithin(element, within, page)) continue;
    const hits = rule.check(element, page);
    if (Array.isArray(hits)) yield* hits as readonly Hit[];
    else yield hits as Hit | undefined;
  }
}

function isWithin(element: Element, outer: Element, page: PageView): boolean {
  for (let each: Element | null = element; each; each = page.parent(each)) {
    if (each === outer) return true;
  }
  return false;
}

/** What the rule needs and nobody measured, as a sentence part; null if nothing is missing. */
function missingNeed(rule: Rule, page: PageView): string | null {
  const missing = (rule.needs ?? []).filter((need) =>
    need === 'listeners' ? !page.listeners : !page.measures[need],
  );
  return missing.length > 0 ? `not measured: ${missing.join(', ')}` : null;
}
