/** What the bench puts into each page: our rules, and axe-core if it is there. Sets `handrailBench`. */
import { ALL_RULES, checkUnattended, PAGE_RULES } from '@handrail/checks';
import { toBench, type BenchFinding } from '../bench-finding.ts';

/** @param only Ids of our rules; if there are none, those that the panel runs. */
export async function run({
  only = [],
  withAxe = true,
}: {
  readonly only?: readonly string[];
  readonly withAxe?: boolean;
}): Promise<readonly BenchFinding[]> {
  const rules = only.length > 0 ? ALL_RULES.filter(({ id }) => only.includes(id)) : PAGE_RULES;
  const { findings, notChecked } = await checkUnattended(document, rules, {
    measuresOf: undefined,
    withAxe,
    ignore: null,
  });
  const failed = notChecked.filter(({ reason }) => reason.startsWith('failed'));
  for (const { rule, reason } of failed) console.error(`RULE FAILED ${rule}: ${reason}`);
  return findings.map(toBench);
}
