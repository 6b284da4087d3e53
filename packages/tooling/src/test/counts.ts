import { stripVTControlCharacters } from 'node:util';

/** How the tests of one runner went. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What failed: where it stands, its name, and the beginning of what it said. */
  readonly failures: readonly string[];
}

export const noTests: Counts = { passed: 0, failed: 0, skipped: 0, failures: [] };

/** One failure and nothing else. */
export function oneFailure(text: string): Counts {
  return { ...noTests, failed: 1, failures: [text] };
}

export function addCounts(left: Counts, right: Counts): Counts {
  return {
    passed: left.passed + right.passed,
    failed: left.failed + right.failed,
    skipped: left.skipped + right.skipped,
    failures: [...left.failures, ...right.failures],
  };
}

/** `12 passed, 0 failed`, and the skipped ones if there are any. */
export function describeCounts({ passed, failed, skipped }: Counts): string {
  const text = `${passed} passed, ${failed} failed`;
  return skipped > 0 ? `${text}, ${skipped} skipped` : text;
}

const FAILURE_LINES = 6;

/** A failure in a few lines: `FILE › suite › test`, and the first lines of its message. */
export function describeFailure(names: readonly string[], message = ''): string {
  const lines = stripVTControlCharacters(message).trim().split('\n').slice(0, FAILURE_LINES);
  return [names.join(' › '), ...lines.map((line) => `    ${line}`)].join('\n');
}

/**
 * Where a runner leaves its counts for the one that started it (`npm test`): a JSON file named by
 * this environment variable.
 */
export const countsFileVariable = 'HANDRAIL_COUNTS_FILE';
