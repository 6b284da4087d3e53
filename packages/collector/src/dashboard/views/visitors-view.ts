import { html, type TemplateResult } from 'lit';
import type { VisitorsReport } from '../../report-api.ts';
import { lineChart } from '../charts/line-chart.ts';
import type { Format } from '../format.ts';
import { csvLink } from '../parts/csv-link.ts';
import { countFigure } from '../parts/figure.ts';
import { notice, panel } from '../parts/panel.ts';
import { table } from '../parts/table.ts';
import type { Route } from '../route.ts';
import { askReport, type Drawn, type Report } from './drawn.ts';

/** How many browsers came on a day: an estimate, where the agency has switched it on. */
export async function loadVisitors(route: Route): Promise<Drawn> {
  const report = await askReport<VisitorsReport>('visitors', route);
  return { head: report.data, draw: (format) => visitorsView(report, format) };
}

function visitorsView({ data, url }: Report<VisitorsReport>, format: Format): TemplateResult {
  const { t, day, shortDay, number } = format;
  const { over, unit, unitDays } = data;
  if (over.length === 0) return notice(t.noVisitors, t.noVisitorsHelp);
  return panel(
    'visitors',
    t.visitorsTitle,
    html`<p>${t.visitorsHelp}</p>
      ${lineChart({
        label: t.visitorsLabel,
        days: over.map(({ from }) => from),
        writeDay: shortDay,
        series: [{ name: t.pages.visitors, values: over.map(({ visitors }) => visitors) }],
        write: number,
        hiddenLabel: t.hiddenKey,
      })}
      ${table(
        t.visitorsCaption,
        [
          { head: t.unitFrom(unitDays), cell: ({ from }) => day(from) },
          {
            head: t.visitorsOf[unit],
            isNumber: true,
            cell: ({ visitors }) => countFigure(visitors, format),
          },
        ],
        over,
      )}
      ${csvLink(url, { label: t.csv })}`,
  );
}
