import { html, nothing, type TemplateResult } from 'lit';
import type { SignalFigures, StrugglePage, StruggleReport } from '../../report-api.ts';
import { sizeMark } from '../charts/size-mark.ts';
import type { Format } from '../format.ts';
import { word } from '../messages.ts';
import { csvLink } from '../parts/csv-link.ts';
import { absentFigure, countFigure, rateFigure, withBar } from '../parts/figure.ts';
import { emptyNotice, panel } from '../parts/panel.ts';
import { table } from '../parts/table.ts';
import type { Route } from '../route.ts';
import { askReport, type Drawn, type Report } from './drawn.ts';

/** Where guidance is missing: pages and fields by how often people struggle there. */
export async function loadStruggle(route: Route): Promise<Drawn> {
  const report = await askReport<StruggleReport>('struggle', route);
  return { head: report.data, draw: (format) => struggleView(report, format) };
}

function struggleView({ data, url }: Report<StruggleReport>, format: Format) {
  const { t } = format;
  const { pages } = data;
  if (pages.length === 0)
    return emptyNotice(t.noStruggle, t.noStruggleHelp, { head: data, format });
  return html`${panel(
    'map',
    t.struggleTitle,
    html`${worstPage(pages, format)} ${map(data, format)} ${csvLink(url, { label: t.csv })}`,
  )}
  ${fields(pages, format)} ${panel('signals', t.signalsTitle, glossary(pages, format))}`;
}

/** The signals that were seen at all, those seen on most pages first. */
function signalsOf(pages: readonly StrugglePage[]): readonly string[] {
  const seen = new Map<string, number>();
  for (const { signals } of pages)
    for (const { signal } of signals) seen.set(signal, (seen.get(signal) ?? 0) + 1);
  return [...seen].sort(([, a], [, b]) => b - a).map(([signal]) => signal);
}

function worstPage([worst]: readonly StrugglePage[], { t, perHundred }: Format) {
  if (worst?.rate == null) return html`<p class="lead">${t.struggleTooFew}</p>`;
  return html`<p class="lead">${t.worstPage(worst.page, perHundred(worst.rate))}</p>`;
}

function map(report: StruggleReport, format: Format): TemplateResult {
  const { t } = format;
  const { pages } = report;
  const most = Math.max(0, ...pages.flatMap(({ signals }) => signals.map(({ rate }) => rate ?? 0)));
  const cell = ({ signals }: StrugglePage, name: string) => {
    const figures = signals.find(({ signal }) => signal === name);
    return figures === undefined ? absentFigure(report, format) : rate(figures, { most, format });
  };
  return html`${table<StrugglePage>(
    t.struggleCaption,
    [
      { head: t.page, cell: ({ page }) => page },
      { head: t.views, isNumber: true, cell: ({ views }) => countFigure(views, format) },
      {
        head: t.allSignals,
        isNumber: true,
        cell: (row) => rate(row, { most: undefined, format }),
      },
      ...signalsOf(pages).map((signal) => ({
        head: word(t.signals, signal),
        isNumber: true,
        cell: (row: StrugglePage) => cell(row, signal),
      })),
    ],
    pages,
  )}
  ${most > 0 ? html`<p class="note">${t.struggleNote}</p>` : nothing}`;
}

/** How often per hundred views, and a square as large: the eye finds the largest. */
function rate(
  { rate: value }: Pick<SignalFigures, 'rate'>,
  { most, format }: { most: number | undefined; format: Format },
) {
  if (value === null) return rateFigure(value, format);
  return html`<span class="rated"
    >${most === undefined ? nothing : sizeMark(value, most)} ${format.perHundred(value)}</span
  >`;
}

function fields(pages: readonly StrugglePage[], format: Format) {
  const { t, list } = format;
  const rows = pages
    .flatMap(({ page, fields: each }) => each.map((field) => ({ page, ...field })))
    .sort((a, b) => (b.rate ?? -1) - (a.rate ?? -1));
  if (rows.length === 0) return nothing;
  const most = Math.max(...rows.map(({ rate: value }) => value ?? 0));
  return panel(
    'fields',
    t.fieldsTitle,
    table<(typeof rows)[number]>(
      t.fieldsCaption,
      [
        { head: t.field, cell: ({ field }) => field },
        { head: t.page, cell: ({ page }) => page },
        {
          head: t.rate,
          cell: ({ rate: value }) => withBar(rateFigure(value, format), value, most),
        },
        {
          head: t.mostSeen,
          cell: ({ signals }) => list(signals.map(({ signal }) => word(t.signals, signal))),
        },
      ],
      rows,
    ),
  );
}

/** What the signals mean, in the words of a person who watches; all, where none can be shown. */
function glossary(pages: readonly StrugglePage[], { t }: Format): TemplateResult {
  const seen = signalsOf(pages);
  return html`<p>${t.signalsHelp}</p>
    <dl class="glossary">
      ${(seen.length === 0 ? Object.keys(t.signals) : seen).map(
        (signal) =>
          html`<div>
            <dt>${word(t.signals, signal)}</dt>
            <dd>${word(t.signalMeanings, signal)}</dd>
          </div>`,
      )}
    </dl>`;
}
