import { html, nothing, type TemplateResult } from 'lit';
import type { Funnel, FunnelStep } from '../report-api.ts';
import { shareOf } from '../report-api.ts';
import { bar } from './bar.ts';
import type { Format } from './format.ts';
import { funnelDetails } from './view-details.ts';
import { table } from './view-table.ts';

/** One flow: what was reached, where people got no further, and why. */
export function funnelView(funnel: Funnel, format: Format): TemplateResult {
  const { t, count, share, duration } = format;
  if (funnel.steps.length === 0 && !funnel.started && !funnel.offered) {
    return html`<div class="notice">
      <h2>${t.noRuns}</h2>
      <p>${t.noRunsHelp}</p>
    </div>`;
  }
  const completed =
    funnel.ends.find(({ how }) => how === 'completed')?.count ?? (funnel.minCount > 1 ? null : 0);
  return html`
    <dl class="summary">
      ${[
        [t.offered, count(funnel.offered)],
        [t.declined, count(funnel.declined)],
        [t.started, count(funnel.started)],
        [t.completed, count(completed)],
        [t.completedShare, share(shareOf(completed, funnel.started))],
      ].map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    ${
      funnel.steps.length === 0
        ? nothing
        : html`<section aria-labelledby="funnel">
            <h2 id="funnel">${t.funnel}</h2>
            ${worstStep(funnel, format)} ${chart(funnel, format)}
            ${table<FunnelStep>(
              t.funnelCaption,
              [
                { head: t.step, cell: ({ step }) => step },
                { head: t.reached, isNumber: true, cell: ({ reached }) => count(reached) },
                {
                  head: t.ofStarted,
                  isNumber: true,
                  cell: ({ shareOfStarted }) => share(shareOfStarted),
                },
                { head: t.left, isNumber: true, cell: ({ left }) => count(left) },
                { head: t.leftShare, isNumber: true, cell: ({ leftShare }) => share(leftShare) },
                { head: t.back, isNumber: true, cell: ({ back }) => count(back) },
                { head: t.median, isNumber: true, cell: ({ medianMs }) => duration(medianMs) },
                { head: t.missed, isNumber: true, cell: ({ targetMissed }) => count(targetMissed) },
              ],
              funnel.steps,
            )}
          </section>`
    }
    ${funnelDetails(funnel, format)}
  `;
}

/** One picture for those who see it; for others one sentence, and the table below. */
function chart({ steps, started }: Funnel, { t, count, share }: Format): TemplateResult {
  const last = steps.at(-1);
  const label = t.chartLabel(count(started), count(last?.reached ?? null), last?.step ?? '');
  return html`<figure class="chart">
    <div role="img" aria-label=${label}>
      ${steps.map(
        ({ step, reached, shareOfStarted, left }) =>
          html`<div class="chart-row">
            <span class="chart-step">${step}</span>
            <span class="chart-count"
              >${count(reached)}${shareOfStarted === null ? nothing : html` · ${share(shareOfStarted)}`}</span
            >
            ${bar(shareOfStarted, shareOf(left, started) ?? 0)}
          </div>`,
      )}
    </div>
    <figcaption>
      <span class="key key-on"></span>${t.legendOn}
      <span class="key key-left"></span>${t.legendLeft}
    </figcaption>
  </figure>`;
}

/** The sentence that the page is for. */
function worstStep({ steps }: Funnel, { t, count }: Format): TemplateResult | typeof nothing {
  const known = steps.filter(({ left }) => left !== null);
  if (known.length === 0) return nothing;
  const worst = known.reduce((a, b) => ((b.left ?? 0) > (a.left ?? 0) ? b : a));
  const text = worst.left
    ? t.worst(worst.step, count(worst.left), count(worst.reached))
    : t.noWorst;
  return html`<p class="lead">${text}</p>`;
}
