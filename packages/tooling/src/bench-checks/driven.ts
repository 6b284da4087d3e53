/** The driven mode on a page of the corpora. */
import { checkDriven, MEASURED, type Measured } from '@handrail/checks/driven';
import type { Page } from 'playwright-core';
import { toBench, type BenchFinding } from './bench-finding.ts';

export interface DrivenBench {
  readonly only: readonly string[];
  readonly withAxe: boolean;
  readonly measure: readonly Measured[];
}

const MAX_MS = 60_000;

/** What the command line names, or all that can be measured. */
export function measuredOf(names?: string): readonly Measured[] {
  if (!names) return MEASURED;
  const wanted = names.split(',');
  return MEASURED.filter((each) => wanted.includes(each));
}

export async function runDriven(
  page: Page,
  { only, withAxe, measure }: DrivenBench,
): Promise<readonly BenchFinding[]> {
  const { findings, notChecked } = await checkDriven(page, {
    only: only.length > 0 ? only : undefined,
    withAxe,
    measure,
    maxMs: MAX_MS,
    settleMs: 100,
  });
  for (const { rule, reason } of notChecked) {
    if (reason.startsWith('failed')) console.error(`RULE FAILED ${rule}: ${reason}`);
  }
  return findings.map(toBench);
}
