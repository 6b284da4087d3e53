import type * as Axe from 'axe-core';
import type { CheckResult, Finding, LiveFinding } from '../contract/finding.ts';
import type { Rule } from '../contract/types.ts';
import { keptListeners } from '../early/kept-listeners.ts';
import { checkAxe } from './check-axe.ts';
import { checkRules, type CheckOptions } from './check-rules.ts';

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
  },
): Promise<CheckResult> {
  const { measuresOf, within, withAxe, ignore } = options;
  const isForeign = (element: Element): boolean => ignore !== null && !!element.closest(ignore);
  const ours = await checkRules(document, rules, {
    listenersOf: keptListeners,
    measuresOf,
    within,
    isForeign,
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
  };
}

function asData({ element: _, ...finding }: LiveFinding): Finding {
  return finding;
}
