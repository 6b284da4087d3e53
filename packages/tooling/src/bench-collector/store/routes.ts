/** The same figures as the dashboard gets them: over HTTP, from the collector's own process. */
import type { QuestionRow } from '../report.ts';
import { startCollector } from '../ingest/start-collector.ts';
import { measureQuestion } from './measure-question.ts';
import { ASKED_FLOWS, monthOf, type Span } from './questions.ts';

const period = ({ from, to }: Span): string => `from=${from}&to=${to}`;

const ROUTES: Readonly<Record<string, (span: Span, flow: string) => string>> = {
  'GET /v1/flows/:id/funnel': (span, flow) => `/v1/flows/${flow}/funnel?${period(monthOf(span))}`,
  'GET /v1/flows/:id/compare': (span, flow) =>
    `/v1/flows/${flow}/compare?${period(span)}&before=1&after=2`,
  'GET /v1/flows': (span) => `/v1/flows?${period(monthOf(span))}`,
};

/** What a request costs the collector; the one that asks is another process. */
export async function measureRoutes(
  data: string,
  span: Span,
  options: { readonly flags: readonly string[]; readonly roundMs: number },
): Promise<Record<string, QuestionRow>> {
  const collector = await startCollector(data, options.flags);
  const get = async (path: string): Promise<void> => {
    const response = await fetch(`${collector.url}${path}`);
    const text = await response.text();
    if (!response.ok) throw new Error(`${path} was answered ${response.status}: ${text}`);
  };
  const rows: Record<string, QuestionRow> = {};
  for (const [name, pathOf] of Object.entries(ROUTES)) {
    const ask = (flow: string) => get(pathOf(span, flow));
    try {
      rows[name] = await measureQuestion(name, ask, {
        flows: ASKED_FLOWS,
        cpu: collector.cpuMs,
        roundMs: options.roundMs,
      });
    } catch (error) {
      // Whatever was measured before took long enough to be told.
      console.error(`${name} is not measured: ${String(error)}`);
    }
  }
  await collector.stop();
  return rows;
}
