import type * as Axe from 'axe-core';
import type { CheckResult, Finding, LiveFinding } from '../contract/finding.ts';
import type { Rule } from '../contract/types.ts';
import { keptListeners } from '../early/kept-listeners.ts';
import { checkAxe } from './check-axe.ts';
import { checkRules, type CheckOptions } from './check-rules.ts';

/** How the reason begins why a rule did not run on a page that takes long. */
export const UNREACHED = 'not reached within';

/**
 * Runs rules of ours, and axe-core where the window has it, over a page that nobody works with, such
 * as one that a program has opened. Gives plain data, which may leave the page.
 *
 * @param options.ignore Selector of parts that are not the portal's own; null for none.
 */
export async function checkUnattended(
  document: Document,
  rules: readonly Rule[],
  options: Pick<CheckOptions, 'measuresOf' | 'within'> & {
    readonly withAxe: boolean;
    readonly ignore: string | null;
    /** After this, rules of ours that did not begin are left out, and listed as not checked. */
    readonly maxMs?: number | undefined;
  },
): Promise<CheckResult> {
  const { measuresOf, within, withAxe, ignore, maxMs } = options;
  const isForeign = (element: Element): boolean => ignore !== null && !!element.closest(ignore);
  const ours = await checkRules(document, rules, {
    listenersOf: keptListeners,
    measuresOf,
    within,
    isForeign,
    signal: maxMs === undefined ? undefined : AbortSignal.timeout(maxMs),
  });
  const { axe } = (document.defaultView ?? {}) as { axe?: typeof Axe };
  const theirs =
    withAxe && axe
      ? await checkAxe(axe, document, { isForeign, within, isUnattended: true })
      : null;
  return {
    ...ours,
    findings: [...ours.findings, ...(theirs?.findings ?? [])].map(asData),
    ran: [...ours.ran, ...(theirs?.ran ?? [])],
    notChecked: [
      ...ours.notChecked,
      ...(maxMs === undefined ? [] : unreached(rules, ours, maxMs)),
      ...(theirs?.notChecked ?? []),
    ],
  };
}

/** Rules that were given up: but for these, each is among those that ran or could not. */
function unreached(
  rules: readonly Rule[],
  { ran, notChecked }: CheckResult<LiveFinding>,
  maxMs: number,
): CheckResult['notChecked'] {
  const known = new Set([...ran, ...notChecked.map(({ rule }) => rule)]);
  const reason = `${UNREACHED} ${Math.ceil(maxMs / 1000)} seconds`;
  return rules.filter(({ id }) => !known.has(id)).map(({ id }) => ({ rule: id, reason }));
}

function asData({ element: _, ...finding }: LiveFinding): Finding {
  return finding;
}
