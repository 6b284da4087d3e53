/** Tables for people. */
import { formatColumns } from '../bench/columns.ts';
import type { Report } from './report.ts';

export function formatReport(report: Report): string {
  return [
    formatAudit(report),
    formatAct(report),
    ...Object.keys(report.clean).map((set) => formatClean(report, set)),
    formatPage(report),
    formatBytes(report),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function formatAudit({ audit }: Report): string {
  const rows = Object.entries(audit).map(([name, score]) => [
    name,
    score.version,
    ...[score.error, score.warning, score.found].map(String),
    `${((100 * score.found) / score.of).toFixed(0)} %`,
    String(score.found + score.manual),
    score.medianMs.toFixed(0),
  ]);
  if (rows.length === 0) return '';
  const head = ['audit, strict', 'version', 'error', 'warning', 'both', '', '+ to look at', 'ms'];
  const missed = Object.entries(audit)
    .filter(([name]) => name.startsWith('handrail'))
    .map(([name, score]) => `${name} does not find: ${score.missed.join('; ') || 'none'}`);
  return [formatColumns([head, ...rows]), ...missed].join('\n');
}

function formatAct({ act }: Report): string {
  const rows = Object.entries(act).map(([name, score]) => [
    name,
    `${score.complete.length} of ${score.rules}`,
    String(score.approvedComplete),
    String(score.partial),
    `${score.failedFound} of ${score.failed}`,
    `${score.wrong.length} of ${score.others}`,
    String(score.beside),
  ]);
  if (rows.length === 0) return '';
  const head = [
    'ACT',
    'complete',
    'approved',
    'partial',
    'failed found',
    'wrong on others',
    'beside',
  ];
  const wrong = act['handrail']?.wrong.map((line) => `  wrong: ${line}`) ?? [];
  return [formatColumns([head, ...rows]), ...wrong].join('\n');
}

function formatClean({ clean }: Report, set: string): string {
  const scores = clean[set] ?? {};
  const rows = Object.entries(scores).map(([name, score]) => [
    name,
    String(score.pages),
    ...[score.errors, score.ownErrors, score.warnings, score.manual, score.failed].map(String),
  ]);
  const head = [set, 'pages', 'errors', 'of own rules', 'warnings', 'to look at', 'pages failed'];
  const rules = Object.entries(scores['handrail']?.byRule ?? {}).map(
    ([rule, count]) => `  ${rule}: ${count}`,
  );
  return [formatColumns([head, ...rows]), ...rules].join('\n');
}

function formatPage({ page }: Report): string {
  if (!page) return '';
  const { slowest, ...figures } = page;
  const rows = Object.entries(figures).map(([name, value]) => [name, value.toFixed(0)]);
  const rules = slowest.map(([rule, ms]) => `${rule} ${ms} ms`).join(', ');
  return `${formatColumns([['legacy page', ''], ...rows])}\nslowest rules, each alone: ${rules}`;
}

function formatBytes({ bytes }: Report): string {
  if (!bytes) return '';
  const rows: readonly (readonly [string, number])[] = [
    ['before the first finding, in English', bytes.first],
    ['all rules of the page, without words', bytes.page],
    ['with the words of one language', bytes.english],
    ['what “Look closer” adds', bytes.closer],
    ['all rules, words of all languages', bytes.all],
    ['with the library for names', bytes.withLibraries],
  ];
  return formatColumns([
    ['our rules', 'gzip'],
    ...rows.map(([name, value]) => [name, String(value)]),
  ]);
}
