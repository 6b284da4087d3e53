import type { CheckResult, Finding } from '../contract/finding.ts';
import { withoutSuperseded } from './superseded.ts';

/** Collects the results of several runs on one page. */
export interface Merged {
  add(result: CheckResult): void;
  read(): CheckResult;
}

export function createResult(): Merged {
  const findings = new Map<string, Finding>();
  const ran = new Set<string>();
  const notChecked = new Map<string, string>();
  const unread = new Map<string, readonly string[]>();
  return {
    add(result) {
      for (const finding of result.findings) {
        const { rule, place, facts } = finding;
        findings.set(JSON.stringify([rule, place.url, place.path, facts]), finding);
      }
      for (const rule of result.ran) ran.add(rule);
      for (const { rule, reason } of result.notChecked) notChecked.set(rule, reason);
      for (const path of result.unreadFrames) unread.set(path.join('\n'), path);
    },
    read: () => ({
      findings: withoutSuperseded([...findings.values()], ran),
      ran: [...ran],
      notChecked: [...notChecked]
        .filter(([rule]) => !ran.has(rule))
        .map(([rule, reason]) => ({ rule, reason })),
      unreadFrames: [...unread.values()],
    }),
  };
}
