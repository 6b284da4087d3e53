import type { ElementRule, Hit, LoadRules, Rule } from '../contract/types.ts';
import type { PageView } from '../page/page-view.ts';
import { contains } from '../page/tree.ts';
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
  rules: readonly (Rule | LoadRules)[],
  page: PageView,
  options: {
    readonly slices: Slices;
    readonly within?: Element | undefined;
    readonly signal?: AbortSignal | undefined;
    readonly onRun: (run: RuleRun) => void;
  },
): Promise<void> {
  const { slices, within, signal, onRun } = options;
  for await (const rule of loaded(rules)) {
    if (signal?.aborted) break;
    if (within && rule.selector === undefined) continue;
    const missing = missingNeed(rule, page);
    onRun(
      missing
        ? { rule, hits: [], failure: missing }
        : await runRule(rule, page, { slices, within }),
    );
  }
}

async function* loaded(rules: readonly (Rule | LoadRules)[]): AsyncIterable<Rule> {
  for (const rule of rules) {
    if (typeof rule === 'function') yield* await rule();
    else yield rule;
  }
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
      rule.selector === undefined ? rule.examine(page) : searchElements(rule, page, within);
    for (const hit of search) {
      if (hit) hits.push(hit);
      if (slices.isOver()) await slices.pause();
    }
  } catch (error) {
    failure = `failed: ${error instanceof Error ? error.message : String(error)}`;
  }
  return { rule, hits, failure };
}

function* searchElements(
  rule: ElementRule,
  page: PageView,
  within: Element | undefined,
): Iterable<Hit | undefined> {
  for (const element of page.all(rule.selector)) {
    if (within && !contains(within, element)) continue;
    const hits = rule.check(element, page);
    if (Array.isArray(hits)) yield* hits as readonly Hit[];
    else yield hits as Hit | undefined;
  }
}

/** What the rule needs and nobody measured, as a sentence part; null if nothing is missing. */
function missingNeed(rule: Rule, page: PageView): string | null {
  const missing = (rule.needs ?? []).filter((need) =>
    need === 'listeners' ? !page.listeners : !page.measures[need],
  );
  return missing.length > 0 ? `not measured: ${missing.join(', ')}` : null;
}
