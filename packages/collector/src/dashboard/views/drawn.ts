import type { TemplateResult } from 'lit';
import type { Count, FlowList, FlowSummary, ReportHead } from '../../report-api.ts';
import { askJson, reportUrl, type Parameters } from '../api.ts';
import type { Format } from '../format.ts';
import type { Route } from '../route.ts';

/** A page whose figures have come. */
export interface Drawn {
  readonly head: ReportHead;
  /** On pages of one flow: what may be chosen there. */
  readonly flow?: FlowSummary | undefined;
  readonly dropped?: Count;
  /** Whether the figures are about people, so that small ones are hidden. @default true */
  readonly isOfPeople?: boolean;
  draw(format: Format): TemplateResult;
}

/** Asks for a page's figures. Rejects with an `AskError`. */
export type LoadPage = (route: Route) => Promise<Drawn>;

/** A report and where it is, so that the same can be had as a file. */
export interface Report<T> {
  readonly url: string;
  readonly data: T;
}

/** Asks for a report of the page's period and portal. */
export async function askReport<T extends ReportHead>(
  report: string,
  { from, to, site }: Route,
  further: Parameters = {},
): Promise<Report<T>> {
  const url = reportUrl(report, { from, to, site, ...further });
  return { url, data: await askJson<T>(url) };
}

/** The flows of the period, and the one that the page is about. */
export async function askFlows(
  route: Route,
): Promise<Report<FlowList> & { readonly flow: FlowSummary | undefined }> {
  const report = await askReport<FlowList>('flows', route);
  return { ...report, flow: report.data.flows.find(({ flow }) => flow === route.flow) };
}
