/** How the tests of one runner went. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const noTests: Counts = { passed: 0, failed: 0, skipped: 0 };

export function addCounts(left: Counts, right: Counts): Counts {
  return {
    passed: left.passed + right.passed,
    failed: left.failed + right.failed,
    skipped: left.skipped + right.skipped,
  };
}

/** `12 passed, 0 failed`, and the skipped ones if there are any. */
export function describeCounts({ passed, failed, skipped }: Counts): string {
  const text = `${passed} passed, ${failed} failed`;
  return skipped > 0 ? `${text}, ${skipped} skipped` : text;
}

/**
 * Where a runner leaves its counts for the one that started it (`npm test`): a JSON file named by
 * this environment variable.
 */
export const countsFileVariable = 'HANDRAIL_COUNTS_FILE';
