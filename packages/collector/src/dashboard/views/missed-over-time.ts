import { html, nothing, type TemplateResult } from 'lit';
import type { StepTargets } from '../../report-api.ts';
import { lineChart } from '../charts/line-chart.ts';
import { MOST_SERIES } from '../charts/marks.ts';
import type { Format } from '../format.ts';
import { shareFigure } from '../parts/figure.ts';
import { table } from '../parts/table.ts';

/** Spans in which nothing was looked for have no point; those that are hidden are hatched. */
const missedAt = ({ targetFound, targetMissed, missedShare }: StepTargets['over'][number]) =>
  targetFound === 0 && targetMissed === 0 ? undefined : missedShare;

const wasMissed = ({ over }: StepTargets): boolean =>
  over.some(({ missedShare }) => missedShare !== null && missedShare > 0);

/**
 * When targets were not found, for the steps that it happened to.
 *
 * @param steps those missed most first.
 */
export function missedOverTime(
  steps: readonly StepTargets[],
  { unitDays, format }: { unitDays: number; format: Format },
): TemplateResult {
  const { t, share, day, shortDay, list } = format;
  const drawn = steps.filter(wasMissed).slice(0, MOST_SERIES);
  const others = steps.filter((step) => !drawn.includes(step)).map(({ step }) => step);
  if (drawn.length === 0) return html`<p>${t.nothingMissed}</p>`;
  const spans = drawn[0]?.over ?? [];
  return html`${lineChart({
    label: t.missedLabel(list(drawn.map(({ step }) => step))),
    days: spans.map(({ from }) => from),
    writeDay: shortDay,
    series: drawn.map(({ step, over }) => ({ name: step, values: over.map(missedAt) })),
    write: (value) => share(value),
    hiddenLabel: t.hiddenKey,
  })}
  ${table<number>(
    t.missedOverCaption,
    [
      { head: t.unitFrom(unitDays), cell: (at) => day(spans[at]?.from ?? '') },
      ...drawn.map(({ step, over }) => ({
        head: step,
        isNumber: true,
        cell: (at: number) => {
          const span = over[at];
          const value = span && missedAt(span);
          return value === undefined ? t.noRunsThen : shareFigure(value, format);
        },
      })),
    ],
    [...spans.keys()],
  )}
  ${others.length === 0 ? nothing : html`<p class="note">${t.notDrawn(list(others))}</p>`}`;
}
