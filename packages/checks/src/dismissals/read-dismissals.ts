import type { Fingerprint } from '@handrail/locator';
import { DISMISSALS_VERSION, type Dismissal } from './dismissal.ts';

export interface ReadDismissals {
  readonly dismissals: readonly Dismissal[];
  /** What is wrong with the file; entries that are wrong are left out. */
  readonly problems: readonly string[];
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads the file that `writeDismissals` wrote, or that somebody edited. Never throws. */
export function readDismissals(text: string): ReadDismissals {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { dismissals: [], problems: ['The file is not JSON.'] };
  }
  const version = member(data, 'version');
  const list = member(data, 'dismissals');
  if (version !== DISMISSALS_VERSION || !Array.isArray(list)) {
    return {
      dismissals: [],
      problems: [`The file is not a list of dismissals of version ${DISMISSALS_VERSION}.`],
    };
  }
  const dismissals: Dismissal[] = [];
  const problems: string[] = [];
  list.forEach((each: unknown, index) => {
    const problem = problemOf(each);
    if (problem) problems.push(`Dismissal ${index + 1} ${problem}.`);
    else dismissals.push(toDismissal(each));
  });
  return { dismissals, problems };
}

function problemOf(value: unknown): string | null {
  for (const name of ['rule', 'url', 'reason', 'by', 'state']) {
    if (!textIn(value, name)) return `has no "${name}"`;
  }
  if (!DAY.test(textIn(value, 'at'))) return 'has no day "at", such as 2026-11-22';
  const until = member(value, 'until');
  if (until !== undefined && !(typeof until === 'string' && DAY.test(until)))
    return 'has an "until" that is no day, such as 2026-11-22';
  const fingerprint = member(value, 'fingerprint');
  const isDescription = fingerprint === null || typeof member(fingerprint, 'kind') === 'string';
  return isDescription ? null : 'has no "fingerprint"';
}

/** Only what belongs in it, once it is known to be right. */
function toDismissal(value: unknown): Dismissal {
  const until = textIn(value, 'until');
  return {
    rule: textIn(value, 'rule'),
    url: textIn(value, 'url'),
    reason: textIn(value, 'reason'),
    by: textIn(value, 'by'),
    at: textIn(value, 'at'),
    ...(until ? { until } : {}),
    state: textIn(value, 'state'),
    fingerprint: member(value, 'fingerprint') as Fingerprint | null,
  };
}

function textIn(value: unknown, name: string): string {
  const text = member(value, name);
  return typeof text === 'string' ? text.trim() : '';
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}
