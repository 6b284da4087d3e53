import {
  countLevels,
  groupByRule,
  isFailing,
  LEVEL_WORDS,
  mendOf,
  openFindings,
  sentenceOf,
  questionOf,
  type CheckReport,
  type RuleGroup,
} from '@handrail/checks/report';
import { clean } from '../clean.ts';
import { count } from '../format-faults.ts';

const MAX_RULES = 10;
const COLORS = { error: 31, warning: 33, manual: 36 } as const;

/** What a person reads at the end of a run: the worst first, each with what to do. */
export function summaryOf(
  report: CheckReport,
  {
    colors,
    isAdded,
  }: {
    readonly colors: boolean;
    /** Whether what is new goes into the baseline, and so fails nothing. */
    readonly isAdded: boolean;
  },
): string {
  const open = openFindings(report);
  const shown = report.pages.some(({ findings }) => findings.some(({ state }) => state !== 'none'))
    ? open.filter(({ finding }) => finding.state === 'new')
    : open;
  const groups = groupByRule(report, shown);
  const parts = groups.slice(0, MAX_RULES).map((group) => ruleText(group, colors));
  const rest = groups.length - MAX_RULES;
  const more =
    rest > 0 ? [`And ${count(rest, 'other problem')}: --report html lists them all.\n`] : [];
  return [...parts, ...more, ...failuresOf(report), ...totals(report, isAdded)].join('\n');
}

function ruleText(group: RuleGroup, colors: boolean): string {
  const { rule, title, level, findings, pages, help } = group;
  const [first] = findings;
  const word = LEVEL_WORDS[level].toLowerCase();
  const tag = colors ? `\u001B[${COLORS[level]}m${word}\u001B[0m` : word;
  const head = `${clean(title)} (${rule})\n  ${tag}, ${count(findings.length, 'place')} on ${count(pages.length, 'page')}\n`;
  if (!first) return head;
  const { finding, page } = first;
  const said = finding.level === 'manual' ? questionOf(finding) : sentenceOf(finding);
  const where = finding.place.html || 'the page';
  return `${head}  ${clean(said)}\n  To do: ${clean(mendOf(finding, help))}\n  Such as: ${clean(where)}\n           ${clean(page.url)}\n`;
}

function failuresOf({ failures }: CheckReport): readonly string[] {
  if (failures.length === 0) return [];
  const lines = failures.map(({ url, reason }) => `  ${clean(url)}: ${clean(reason)}\n`);
  return [`Not checked, ${count(failures.length, 'page')}:\n${lines.join('')}`];
}

function totals(report: CheckReport, isAdded: boolean): readonly string[] {
  const open = openFindings(report);
  const { error, warning, manual } = countLevels(open);
  const all = report.pages.flatMap(({ findings }) => findings);
  const dismissed = all.filter(({ dismissal }) => dismissal).length;
  const failing = isAdded ? 0 : all.filter((finding) => isFailing(finding, report.failOn)).length;
  const fresh = open.filter(({ finding }) => finding.state === 'new').length;
  const known = open.filter(({ finding }) => finding.state === 'known').length;
  const compared =
    fresh + known + report.gone.length > 0
      ? [`Compared with the baseline: ${fresh} new, ${known} known, ${report.gone.length} gone.\n`]
      : [];
  const parts = [count(error, 'error'), count(warning, 'warning'), `${manual} to look at`];
  if (dismissed > 0) parts.push(`${dismissed} dismissed`);
  return [
    ...compared,
    `${count(report.pages.length, 'page')} checked: ${parts.join(', ')}. ${failing > 0 ? `${count(failing, 'finding')} fail${failing === 1 ? 's' : ''} the run.` : 'Nothing fails the run.'}\nThis finds problems; it does not show that there are no others.\n`,
  ];
}
