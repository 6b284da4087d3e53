/** What is left of a tour under a strict Content-Security-Policy. */
import type { Bench } from '../open-page.ts';
import { makeRow, pick, type Row } from '../row.ts';

const titles = { strict: 'strict CSP', types: 'strict CSP and Trusted Types' } as const;

export async function measurePolicies(bench: Bench): Promise<Row[]> {
  const rows: Row[] = [];
  for (const csp of ['strict', 'types'] as const) {
    const results = await bench.each(async (contender) => {
      await using opened = await bench.open({ contender, case: 'basic', csp });
      const shown = [await opened.start(), await opened.next(1), await opened.next(2)];
      const violations = await opened.page.evaluate(() => window.bench.violations.length);
      return { steps: shown.filter(Boolean).length, violations };
    });
    const title = titles[csp];
    rows.push(
      makeRow(
        `${title}: steps shown`,
        pick(results, ({ steps }) => steps),
        { unit: '/3', goal: { atLeast: 3 }, better: 'high' },
      ),
      makeRow(
        `${title}: violations`,
        pick(results, ({ violations }) => violations),
        { goal: { atMost: 0 } },
      ),
    );
  }
  return rows;
}
