import type { Finding } from '../contract/finding.ts';
import { aboutRule, mendOf } from './about-rule.ts';

const SLOT = /\{\w+\}/g;

/** What to do about a rule's findings in general: what differs from place to place is left open. */
export function generalMend(id: string, help = ''): string {
  return aboutRule(id, help).mend.replace(SLOT, '…');
}

/** What to do, where it differs from place to place; else ''. */
export function specialMend(finding: Pick<Finding, 'rule' | 'facts'>): string {
  return aboutRule(finding.rule).mend.search(SLOT) < 0 ? '' : mendOf(finding);
}
