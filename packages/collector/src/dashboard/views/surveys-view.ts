import { html, nothing, type TemplateResult } from 'lit';
import type { HelpFigures, SurveyReport } from '../../report-api.ts';
import type { Format } from '../format.ts';
import { csvLink } from '../parts/csv-link.ts';
import { countFigure, shareFigure, withBar } from '../parts/figure.ts';
import { emptyNotice, panel } from '../parts/panel.ts';
import { table } from '../parts/table.ts';
import { otherPage, writeRoute, type Route } from '../route.ts';
import { answerTable } from './answer-table.ts';
import { askReport, type Drawn, type Report } from './drawn.ts';

/** What people answered, and whether help has helped. */
export async function loadSurveys(route: Route): Promise<Drawn> {
  const report = await askReport<SurveyReport>('surveys', route);
  return { head: report.data, draw: (format) => surveysView(report, { route, format }) };
}

/** Where a figure stands, and in which words. */
interface Place {
  readonly route: Route;
  readonly format: Format;
}

function surveysView({ data, url }: Report<SurveyReport>, place: Place): TemplateResult {
  const { format } = place;
  const { t } = format;
  if (data.questions.length === 0 && data.help.length === 0)
    return emptyNotice(t.noSurveys, t.noSurveysHelp, { head: data, format });
  return html`${data.help.length === 0 ? nothing : helpPanel(data.help, format)}
    <div class="panels">${data.questions.map((one, at) => questionPanel(one, at, place))}</div>
    ${csvLink(url, { label: t.csv })}`;
}

function questionPanel(
  question: SurveyReport['questions'][number],
  at: number,
  { route, format }: Place,
): TemplateResult {
  const { t, number } = format;
  const { flow, step, mean } = question;
  return panel(
    `question-${at}`,
    t.questionTitle(question.question),
    html`<p>
        ${t.askedAt(flow, step)}
        <a href=${writeRoute(otherPage(route, 'funnel', flow))}
          >${t.pageOfFlow(t.pages.funnel, flow)}</a
        >
      </p>
      ${mean === null ? nothing : html`<p class="lead">${t.mean(number(Math.round(mean * 10) / 10))}</p>`}
      ${answerTable(question, format)}`,
  );
}

function helpPanel(rows: readonly HelpFigures[], format: Format): TemplateResult {
  const { t } = format;
  return panel(
    'helpfulness',
    t.helpfulnessTitle,
    table<HelpFigures>(
      t.helpfulnessCaption,
      [
        { head: t.helpEntry, cell: ({ help }) => help },
        { head: t.flow, cell: ({ flow }) => (flow === '' ? t.outsideFlows : flow) },
        { head: t.opened, isNumber: true, cell: ({ opened }) => countFigure(opened, format) },
        { head: t.helpful, isNumber: true, cell: ({ helpful }) => countFigure(helpful, format) },
        { head: t.unhelpful, isNumber: true, cell: (row) => countFigure(row.unhelpful, format) },
        {
          head: t.helpfulShare,
          cell: ({ helpfulShare: share, helpful, unhelpful }) =>
            helpful === 0 && unhelpful === 0
              ? t.notRated
              : withBar(shareFigure(share, format), share),
        },
      ],
      rows,
    ),
  );
}
