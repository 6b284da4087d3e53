import { criterion } from '../contract/criteria.ts';
import { aboutRule, questionOf, sentenceOf, mendOf } from '../words/about-rule.ts';
import type { CheckReport, RanRule } from './check-report.ts';
import type { Located } from './count.ts';
import { LEVEL_WORDS } from './standards.ts';
import { pathText } from './text.ts';

type Column = (located: Located, rules: ReadonlyMap<string, RanRule>) => string;

const about = ({ finding }: Located, rules: ReadonlyMap<string, RanRule>) =>
  aboutRule(finding.rule, rules.get(finding.rule)?.help);

const COLUMNS: Readonly<Record<string, Column>> = {
  Level: ({ finding }) => LEVEL_WORDS[finding.level],
  State: ({ finding }) => (finding.state === 'none' ? '' : finding.state),
  Problem: (located, rules) => about(located, rules).title,
  'What is wrong': ({ finding }) =>
    finding.level === 'manual' ? questionOf(finding) : sentenceOf(finding),
  Why: (located, rules) => about(located, rules).why,
  'What to do': ({ finding }, rules) => mendOf(finding, rules.get(finding.rule)?.help),
  Page: ({ page }) => page.url,
  'Title of the page': ({ page }) => page.title,
  'Part of the page': ({ finding }) => finding.place.part,
  Element: ({ finding }) => finding.place.name,
  Markup: ({ finding }) => finding.place.html,
  Selector: ({ finding }) => pathText(finding.place.path),
  WCAG: ({ finding }) => finding.wcag.join(' '),
  'EN 301 549': ({ finding }) =>
    finding.wcag
      .map((id) => criterion(id).en301549 ?? '')
      .join(' ')
      .trim(),
  Rule: ({ finding }) => finding.rule,
  'Dismissed by': ({ finding }) => finding.dismissal?.by ?? '',
  'Dismissed because': ({ finding }) => finding.dismissal?.reason ?? '',
  Id: ({ finding }) => finding.id,
};

/** Signs with which a cell becomes a formula (https://owasp.org/www-community/attacks/CSV_Injection). */
const FORMULA = /^[=+\-@\t\r\n|%＝＋－＠]/u;

/**
 * One line for each finding (RFC 4180), also those that were dismissed. Begins with a byte order
 * mark, without which Excel takes the text for another encoding.
 */
export function toCsv({ pages, rules }: CheckReport): string {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const rows = pages.flatMap((page) =>
    page.findings.map((finding) =>
      Object.values(COLUMNS).map((column) => column({ page, finding }, byId)),
    ),
  );
  const lines = [Object.keys(COLUMNS), ...rows].map((cells) => cells.map(toCell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** A page may be written so that a spreadsheet would run what stands in it. */
function toCell(text: string): string {
  const harmless = FORMULA.test(text.trimStart()) || FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replace(/"/g, '""')}"` : harmless;
}
