import type { CheckReport } from './check-report.ts';
import { toCsv } from './csv.ts';
import { toEarl } from './earl.ts';
import { toHtml } from './html.ts';
import { toJson } from './json.ts';
import { toJunit } from './junit.ts';
import { toOpenAcr } from './openacr.ts';
import { toSarif } from './sarif.ts';
import { toStatement } from './statement.ts';
import { toWcagEm } from './wcag-em.ts';

/** A kind of report: what it is for, its usual file name, and what writes it. */
export interface ReportKind {
  readonly file: string;
  readonly about: string;
  write(report: CheckReport): string;
}

/** All kinds of reports, by the name they are asked for. */
export const REPORT_KINDS = {
  html: { file: 'accessibility.html', about: 'for people: to read, print and mail', write: toHtml },
  csv: { file: 'accessibility.csv', about: 'for spreadsheets', write: toCsv },
  json: { file: 'accessibility.json', about: 'everything, for programs', write: toJson },
  junit: { file: 'accessibility.xml', about: 'for build servers', write: toJunit },
  sarif: { file: 'accessibility.sarif', about: 'for code hosts (SARIF 2.1.0)', write: toSarif },
  earl: { file: 'accessibility.earl.jsonld', about: 'W3C EARL, as JSON-LD', write: toEarl },
  'wcag-em': {
    file: 'accessibility.wcag-em.json',
    about: 'to go on with in W3C’s WCAG-EM report tool',
    write: toWcagEm,
  },
  openacr: {
    file: 'accessibility.openacr.yaml',
    about: 'draft of a conformance report (VPAT 2.5, OpenACR)',
    write: toOpenAcr,
  },
  statement: {
    file: 'accessibility-statement.html',
    about: 'draft of the EU accessibility statement',
    write: toStatement,
  },
} as const satisfies Readonly<Record<string, ReportKind>>;

export type ReportName = keyof typeof REPORT_KINDS;
export const REPORT_NAMES = Object.keys(REPORT_KINDS) as readonly ReportName[];
