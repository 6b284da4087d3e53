/** What the bench puts into each page: our rules, and axe-core if it is there. Sets `handrailBench`. */
import type * as Axe from 'axe-core';
import { ALL_RULES, checkAxe, checkRules, keptListeners, type Finding } from '@handrail/checks';

export interface BenchFinding {
  readonly rule: string;
  readonly selector: string;
  readonly impact: null;
  readonly level: string;
  readonly source: string;
}

/** @param only Ids of our rules, all if empty. */
export async function run({
  only = [],
  withAxe = true,
}: {
  readonly only?: readonly string[];
  readonly withAxe?: boolean;
}): Promise<readonly BenchFinding[]> {
  const rules = ALL_RULES.filter(({ id }) => only.length === 0 || only.includes(id));
  const ours = await checkRules(document, rules, { listenersOf: keptListeners });
  const failed = ours.notChecked.filter(({ reason }) => reason.startsWith('failed'));
  for (const { rule, reason } of failed) console.error(`RULE FAILED ${rule}: ${reason}`);
  const { axe } = window as unknown as { axe?: typeof Axe };
  const theirs =
    withAxe && axe ? await checkAxe(axe, document, { frames: false }) : { findings: [] };
  return [...ours.findings, ...theirs.findings].map(toBench);
}

function toBench({ rule, place, level, source }: Finding): BenchFinding {
  return { rule, selector: place.path.join(' >>> '), impact: null, level, source };
}
