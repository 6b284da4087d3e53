/** Our driven mode as a checker of the measuring runner, which opens the page with the early script. */
import { checkDriven } from '@handrail/checks/driven';
import type { Page } from 'playwright-core';
import type { BenchFinding } from './page/checker.ts';

export async function scan(page: Page): Promise<readonly BenchFinding[]> {
  const { findings } = await checkDriven(page);
  return findings.map(({ rule, place, level, source }) => {
    return { rule, selector: place.path.join(' >>> '), impact: null, level, source };
  });
}
