/** What the bench puts into each page: our rules, and axe-core if it is there. Sets `handrailBench`. */
import { ALL_RULES, checkUnattended, PAGE_RULES, READING_RULES } from '@handrail/checks';
import { toBench, type BenchFinding } from '../bench-finding.ts';

/**
 * @param only Ids of our rules; if there are none, those that the panel runs.
 * @param closer Whether it looks closer too, as `handrail check` does.
 */
export async function run({
  only = [],
  withAxe = true,
  closer = false,
}: {
  readonly only?: readonly string[];
  readonly withAxe?: boolean;
  readonly closer?: boolean;
}): Promise<readonly BenchFinding[]> {
  const ofPanel = closer ? READING_RULES : PAGE_RULES;
  const rules = only.length > 0 ? ALL_RULES.filter(({ id }) => only.includes(id)) : ofPanel;
  const { findings, notChecked } = await checkUnattended(document, rules, {
    measuresOf: undefined,
    withAxe,
    ignore: null,
  });
  const failed = notChecked.filter(({ reason }) => reason.startsWith('failed'));
  for (const { rule, reason } of failed) console.error(`RULE FAILED ${rule}: ${reason}`);
  return findings.map(toBench);
}
