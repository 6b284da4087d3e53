import { html, nothing, type TemplateResult } from 'lit';
import {
  shareOf,
  type Count,
  type Funnel,
  type FunnelStep,
  type TargetHealth,
} from '../../report-api.ts';
import type { Format } from '../format.ts';
import { otherPage, writeRoute, type Route } from '../route.ts';
import { word } from '../messages.ts';
import { countFigure, withBar } from '../parts/figure.ts';
import { panel } from '../parts/panel.ts';
import { table } from '../parts/table.ts';
import { answerTable } from './answer-table.ts';

/** The page that figures are on, and their words. */
interface Place {
  readonly route: Route;
  readonly format: Format;
}

/** How often a step's target was missed; where it was, the way to how that went over time. */
export function missedLink({ step, targetMissed }: FunnelStep, { route, format }: Place) {
  const figure = countFigure(targetMissed, format);
  if (targetMissed === 0) return figure;
  const { t, count } = format;
  const address = writeRoute({ ...otherPage(route, 'targets', route.flow), step });
  return html`<a href=${address} aria-label=${t.missedAt(count(targetMissed), step)}>${figure}</a>`;
}

/** What stands below the steps: targets and what changed of them, ends, survey, help and errors, each only where there is any. */
export function funnelDetails(funnel: Funnel, place: Place): TemplateResult {
  const { format } = place;
  const { t } = format;
  return html`<div class="panels">
    ${targets(funnel, place)} ${drift(funnel, format)} ${ends(funnel, format)}
    ${
      funnel.questions.length === 0
        ? nothing
        : panel(
            'survey',
            t.survey,
            funnel.questions.map((one) => answerTable(one, format)),
          )
    }
    ${timesPanel(
      'help',
      { title: t.help, caption: t.helpCaption, head: t.helpEntry },
      { rows: funnel.help.map(({ help, count }) => ({ name: help, count })), format },
    )}
    ${timesPanel(
      'sdk-errors',
      { title: t.sdkErrors, caption: t.sdkErrorsCaption, head: t.code },
      { rows: funnel.errors.map(({ code, count }) => ({ name: code, count })), format },
    )}
  </div>`;
}

/** What has a name and a count, in a list. */
const counts = (
  rows: readonly { readonly name: string; readonly count: Count }[],
  format: Format,
): TemplateResult =>
  html`<ul class="plain-list">
    ${rows.map(({ name, count }) => html`<li>${name}: ${countFigure(count, format)}</li>`)}
  </ul>`;

export const reasons = ({ missedBy }: TargetHealth, format: Format) =>
  counts(
    missedBy.map(({ reason, count }) => ({ name: word(format.t.reasons, reason), count })),
    format,
  );

const traits = ({ drifted }: TargetHealth, format: Format) =>
  counts(
    drifted.map(({ trait, count }) => ({ name: word(format.t.traits, trait), count })),
    format,
  );

function targets({ steps }: Funnel, { route, format }: Place) {
  const { t } = format;
  const rows = steps.filter(({ missedBy }) => missedBy.length > 0);
  if (rows.length === 0) return nothing;
  return panel(
    'targets',
    t.targets,
    html`${table<FunnelStep>(
        t.targetsCaption,
        [
          { head: t.step, cell: ({ step }) => step },
          { head: t.times, isNumber: true, cell: (row) => countFigure(row.targetMissed, format) },
          { head: t.reason, cell: (row) => reasons(row, format) },
        ],
        rows,
      )}
      <p><a href=${writeRoute(otherPage(route, 'targets', route.flow))}>${t.toTargets}</a></p>`,
  );
}

function drift({ steps }: Funnel, format: Format) {
  const rows = steps.filter(hasDrifted);
  if (rows.length === 0) return nothing;
  return panel(
    'drift',
    format.t.drift,
    driftTable(rows, format, ({ foundByFingerprint: part, targetFound: whole }) =>
      withBar(countFigure(part, format), shareOf(part, whole)),
    ),
  );
}

/** Whether its target is no longer as it was. */
export const hasDrifted = ({ drifted, foundByFingerprint }: TargetHealth): boolean =>
  drifted.length > 0 || Boolean(foundByFingerprint);

/** Targets that have changed, and how. @param byFingerprint how often only likeness found one. */
export function driftTable<T extends TargetHealth & { readonly step: string }>(
  rows: readonly T[],
  format: Format,
  byFingerprint: (row: T) => unknown,
): TemplateResult {
  const { t } = format;
  return table<T>(
    t.driftCaption,
    [
      { head: t.step, cell: ({ step }) => step },
      { head: t.byFingerprint, cell: byFingerprint },
      { head: t.changed, cell: (row) => traits(row, format) },
    ],
    rows,
  );
}

function ends({ ends: rows, started }: Funnel, format: Format) {
  const { t } = format;
  if (rows.length === 0) return nothing;
  return panel(
    'ends',
    t.ends,
    html`${table(
        t.endsCaption,
        [
          { head: t.how, cell: ({ how }) => word(t.hows, how) },
          {
            head: t.runs,
            cell: ({ count }) => withBar(countFigure(count, format), shareOf(count, started)),
          },
        ],
        rows,
      )}
      <p class="note">${t.endsNote}</p>`,
  );
}

/** Names with counts, if there are any. */
export function timesPanel(
  id: string,
  { title, caption, head }: { title: string; caption: string; head: string },
  {
    rows,
    format,
  }: { rows: readonly { readonly name: string; readonly count: Count }[]; format: Format },
): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  return panel(
    id,
    title,
    table(
      caption,
      [
        { head, cell: ({ name }) => name },
        { head: format.t.times, isNumber: true, cell: ({ count }) => countFigure(count, format) },
      ],
      rows,
    ),
  );
}
