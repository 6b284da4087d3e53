import type { CheckResult } from '../../contract/finding.ts';
import type { Measures, PageSummary } from '../../contract/measures.ts';
import type { Need, Rule } from '../../contract/types.ts';
import { checkUnattended } from '../../engine/check-unattended.ts';
import { ALL_RULES } from '../../rules/all.generated.ts';
import { elementOf, measures } from './registry.ts';

export interface Run {
  /** Rules that need one of these run; if it is empty, those that need no measurement. */
  readonly measured: readonly Need[];
  readonly only: readonly string[] | null;
  readonly withAxe: boolean;
  readonly ignore: string | null;
  readonly pages: readonly PageSummary[] | null;
  /** Number of the part of the page to judge alone, with the rules that need no measurement. */
  readonly within: number | null;
}

/** Runs rules, and axe-core if it was loaded; gives plain data. */
export async function judge(run: Run): Promise<CheckResult> {
  const { only, withAxe, ignore, pages } = run;
  const within = run.within === null ? undefined : elementOf(run.within);
  const rules = ALL_RULES.filter((rule) => (only?.includes(rule.id) ?? true) && isDue(rule, run));
  const result = await checkUnattended(document, rules, {
    within,
    measuresOf: (each) => ({
      ...measuresIn(each),
      ...(pages && each === document ? { pages } : {}),
    }),
    withAxe,
    ignore,
  });
  return within ? ofPart(result) : result;
}

/** Of a part, what is certain or of our own: good practice speaks of whole pages. */
function ofPart(result: CheckResult): CheckResult {
  const findings = result.findings.filter(
    ({ source, level }) => level === 'error' || (source === 'handrail' && level === 'warning'),
  );
  return { ...result, findings, notChecked: [] };
}

/** What needs no driver runs first; of the rest, what needs something that was measured just now. */
function isDue({ needs = [] }: Rule, { measured, within }: Run): boolean {
  if (within !== null) return needs.every((need) => need === 'listeners');
  if (measured.length > 0) return needs.some((need) => measured.includes(need));
  return true;
}

/** Measures tell of a page's frames too; each document gets its own. */
function measuresIn(inner: Document): Measures {
  const isIn = (element: Element): boolean => element.ownerDocument === inner;
  const { focus } = measures;
  return {
    ...measures,
    focus: focus && {
      ...focus,
      stops: focus.stops.filter(({ element }) => isIn(element)),
      traps: focus.traps.filter(isIn),
      unreached: focus.unreached.filter(isIn),
      messages: focus.messages.filter(({ trigger }) => isIn(trigger)),
      changes: focus.changes.filter(({ element }) => isIn(element)),
    },
    reflow: measures.reflow?.filter(({ element }) => isIn(element)),
    spacing: measures.spacing?.filter(({ element }) => isIn(element)),
    zoom: measures.zoom?.filter(({ element }) => isIn(element)),
    backdrops: measures.backdrops?.filter(({ element }) => isIn(element)),
    hover: measures.hover?.filter(({ trigger }) => isIn(trigger)),
    dialogs: measures.dialogs?.filter(({ opener }) => isIn(opener)),
    changes: measures.changes?.filter(({ element }) => isIn(element)),
    counts: measures.counts?.filter(({ trigger }) => isIn(trigger)),
    staleTabs: measures.staleTabs?.filter(isIn),
    typing: measures.typing?.filter(({ element }) => isIn(element)),
    sends: measures.sends?.filter(({ form }) => isIn(form)),
    motion: measures.motion?.filter(({ element }) => isIn(element)),
  };
}
