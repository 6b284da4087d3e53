/** What the panel loads once somebody saves a report. */
import { pageOf } from '../../identity/finding-identity.ts';
import { toCsv } from '../../report/csv.ts';
import { toHtml } from '../../report/html.ts';
import { toJson } from '../../report/json.ts';
import type { ReportKind } from '../state.ts';
import { panelReport, type ReportSource } from './panel-report.ts';

/** A report as a file. */
export interface ReportFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

const KINDS = {
  html: { type: 'text/html', write: toHtml },
  csv: { type: 'text/csv', write: toCsv },
  json: { type: 'application/json', write: toJson },
} as const satisfies Readonly<Record<ReportKind, object>>;

const MAX_NAME = 60;

/** Writes what the panel knows of a page. */
export function writeReport(kind: ReportKind, source: ReportSource): ReportFile {
  const { type, write } = KINDS[kind];
  return {
    name: `${fileName(source)}.${kind}`,
    type: `${type};charset=utf-8`,
    text: write(panelReport(source)),
  };
}

/** Of page and day: "accessibility-benefits-apply-2026-11-23". */
function fileName({ document, now }: ReportSource): string {
  const page = pageOf(document.URL)
    .toLowerCase()
    .replace(/\.[a-z]{2,5}$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, MAX_NAME);
  return ['accessibility', page, now.toISOString().slice(0, 10)].join('-').replace(/-{2,}/g, '-');
}
