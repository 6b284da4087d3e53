/** How long our checks take on the page this is put into. Sets `handrailTimes`. */
import type * as Axe from 'axe-core';
import {
  checkAxe,
  checkRules,
  keptListeners,
  PAGE_RULES,
  READING_RULES,
  type Rule,
} from '@handrail/checks';

export interface Times {
  readonly elements: number;
  readonly findings: number;
  /** Until the first finding of ours. */
  readonly firstMs: number;
  /** All rules of ours, in slices. */
  readonly rulesMs: number;
  /** The longest time that a message of the page waited while our rules ran. */
  readonly longestTaskMs: number;
  /** Rules about elements, in one changed row. */
  readonly subtreeMs: number;
  /** The same with the rules of the closer look. */
  readonly closerMs: number;
  readonly closerLongestTaskMs: number;
  readonly closerSubtreeMs: number;
  /** axe-core, a rule at a time. */
  readonly axeMs: number;
  readonly axeLongestTaskMs: number;
  /** The slowest rules of ours, run alone. */
  readonly slowest: readonly (readonly [rule: string, ms: number])[];
}

export async function time(): Promise<Times> {
  const { axe } = window as unknown as { axe: typeof Axe };
  const options = { listenersOf: keptListeners };
  let firstMs = Infinity;
  const ours = await measure(async (startedAt) => {
    const { findings } = await checkRules(document, PAGE_RULES, {
      ...options,
      onFindings: () => (firstMs = Math.min(firstMs, performance.now() - startedAt)),
    });
    return findings.length;
  });
  const row = document.querySelectorAll('tr')[200];
  const recheck = (rules: readonly Rule[]) =>
    measure(async () => {
      if (row) await checkRules(document, rules, { ...options, within: row });
    });
  const part = await recheck(PAGE_RULES);
  const closer = await measure(() => checkRules(document, READING_RULES, options));
  const closerPart = await recheck(READING_RULES);
  const theirs = await measure(() => checkAxe(axe, document));
  return {
    elements: document.querySelectorAll('*').length,
    findings: ours.value,
    firstMs,
    rulesMs: ours.ms,
    longestTaskMs: ours.longestMs,
    subtreeMs: part.ms,
    closerMs: closer.ms,
    closerLongestTaskMs: closer.longestMs,
    closerSubtreeMs: closerPart.ms,
    axeMs: theirs.ms,
    axeLongestTaskMs: theirs.longestMs,
    slowest: await slowestRules(),
  };
}

async function slowestRules(): Promise<Times['slowest']> {
  const times: [string, number][] = [];
  for (const rule of READING_RULES) {
    const startedAt = performance.now();
    await checkRules(document, [rule], { listenersOf: keptListeners });
    times.push([rule.id, Math.round(performance.now() - startedAt)]);
  }
  return times.sort(([, a], [, b]) => b - a).slice(0, 12);
}

/** Runs the work while a message goes round, and tells the longest that it had to wait. */
async function measure<T>(
  work: (startedAt: number) => Promise<T>,
): Promise<{ readonly value: T; readonly ms: number; readonly longestMs: number }> {
  const { port1, port2 } = new MessageChannel();
  let sentAt = performance.now();
  let longestMs = 0;
  port1.onmessage = () => {
    const now = performance.now();
    longestMs = Math.max(longestMs, now - sentAt);
    sentAt = now;
    port2.postMessage(null);
  };
  port2.postMessage(null);
  const startedAt = performance.now();
  const value = await work(startedAt);
  const ms = performance.now() - startedAt;
  port1.close();
  return { value, ms, longestMs };
}
