import { criterion } from '../contract/criteria.ts';
import type { Finding } from '../contract/finding.ts';
import type { Words } from './parts.ts';

export const LEVEL_NAMES = {
  error: 'Error',
  warning: 'Warning',
  manual: 'To check by hand',
} as const;

/** A finding as plain text, to paste into an issue or a mail. */
export function toText(finding: Finding, words: Words): string {
  const { rule, level, wcag, place } = finding;
  const about = words.aboutRule(rule);
  const lines = [
    `${LEVEL_NAMES[level]}: ${about.title}`,
    words.sentenceOf(finding),
    `Why: ${about.why}`,
    `What to do: ${words.mendOf(finding)}`,
    ...wcag.map(criterion).map(({ id, name, level: at }) => `WCAG ${id} ${name} (${at})`),
    `Page: ${place.url}`,
    ...(place.path.length > 0 ? [`Element: ${place.path.join(' >>> ')}`, place.html] : []),
    `Rule: ${rule}`,
  ];
  return lines.join('\n');
}
