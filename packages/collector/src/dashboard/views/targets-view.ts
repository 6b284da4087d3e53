import { html, nothing, type TemplateResult } from 'lit';
import type { StepTargets, TargetsReport } from '../../report-api.ts';
import type { Format } from '../format.ts';
import { csvLink } from '../parts/csv-link.ts';
import { absentFigure, countFigure, shareFigure, withBar } from '../parts/figure.ts';
import { emptyNotice, panel } from '../parts/panel.ts';
import { table } from '../parts/table.ts';
import type { Route } from '../route.ts';
import { askFlows, askReport, type Drawn, type Report } from './drawn.ts';
import { driftTable, hasDrifted, reasons } from './funnel-details.ts';
import { missedOverTime } from './missed-over-time.ts';

/** How well the targets of one flow's steps are found, over time. */
export async function loadTargets(route: Route): Promise<Drawn> {
  const [{ flow, data }, report] = await Promise.all([
    askFlows(route),
    askReport<TargetsReport>(`flows/${route.flow ?? ''}/targets`, route),
  ]);
  const { dropped } = data;
  return {
    head: report.data,
    flow,
    dropped,
    draw: (format) => targetsView(report, { route, format }),
  };
}

function targetsView(
  { data, url }: Report<TargetsReport>,
  { route, format }: { route: Route; format: Format },
): TemplateResult {
  const { t } = format;
  const steps = [...data.steps].sort((a, b) => (b.missedShare ?? 0) - (a.missedShare ?? 0));
  if (steps.length === 0) return emptyNotice(t.noTargets, t.noTargetsHelp, { head: data, format });
  return html`${panel(
    'health',
    t.healthTitle,
    html`<p>${t.healthHelp}</p>
      ${healthTable(steps, { data, format, marked: route.step })} ${csvLink(url, { label: t.csv })}`,
  )}
  ${panel('over', t.missedOverTime, missedOverTime(steps, { unitDays: data.unitDays, format }))}
  ${driftPanel(steps, format)}`;
}

const healthTable = (
  steps: readonly StepTargets[],
  { data, format, marked }: { data: TargetsReport; format: Format; marked: string | undefined },
): TemplateResult => {
  const { t } = format;
  return table<StepTargets>(
    t.healthCaption,
    [
      { head: t.step, cell: ({ step }) => step },
      { head: t.found, isNumber: true, cell: (row) => countFigure(row.targetFound, format) },
      { head: t.notFound, isNumber: true, cell: (row) => countFigure(row.targetMissed, format) },
      {
        head: t.missedShare,
        cell: ({ missedShare }) => withBar(shareFigure(missedShare, format), missedShare),
      },
      {
        head: t.reason,
        cell: (row) =>
          row.missedBy.length > 0 ? reasons(row, format) : absentFigure(data, format),
      },
    ],
    steps,
    { isMarked: ({ step }) => step === marked },
  );
};

function driftPanel(steps: readonly StepTargets[], format: Format) {
  const { t } = format;
  const rows = steps.filter(hasDrifted);
  if (rows.length === 0) return nothing;
  return panel(
    'drift',
    t.drift,
    html`<p>${t.driftHelp}</p>
      ${driftTable(rows, format, ({ fingerprintShare: share }) =>
        withBar(shareFigure(share, format), share),
      )}`,
  );
}
