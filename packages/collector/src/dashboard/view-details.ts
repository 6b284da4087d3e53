import { html, nothing, type TemplateResult } from 'lit';
import type { Count, Funnel, FunnelStep } from '../report-api.ts';
import { shareOf } from '../report-api.ts';
import { bar } from './bar.ts';
import type { Format } from './format.ts';
import { table } from './view-table.ts';

/** What stands below the steps: targets and what changed of them, ends, survey, help and errors, each only where there is any. */
export function funnelDetails(funnel: Funnel, format: Format): TemplateResult {
  return html`<div class="details">
    ${targets(funnel, format)} ${drift(funnel, format)} ${ends(funnel, format)}
    ${survey(funnel, format)} ${help(funnel, format)} ${errors(funnel, format)}
  </div>`;
}

function section(id: string, title: string, content: unknown): TemplateResult {
  return html`<section aria-labelledby=${id}>
    <h2 id=${id}>${title}</h2>
    ${content}
  </section>`;
}

const withBar = (text: string, share: number | null) =>
  html`<span class="with-bar"><span>${text}</span>${share === null ? nothing : bar(share)}</span>`;

function targets({ steps }: Funnel, { t, count }: Format) {
  const rows = steps.filter(({ missedBy }) => missedBy.length > 0);
  if (rows.length === 0) return nothing;
  return section(
    'targets',
    t.targets,
    table<FunnelStep>(
      t.targetsCaption,
      [
        { head: t.step, cell: ({ step }) => step },
        { head: t.times, isNumber: true, cell: ({ targetMissed }) => count(targetMissed) },
        {
          head: t.reason,
          cell: ({ missedBy }) =>
            html`<ul class="reasons">
              ${missedBy.map((miss) => html`<li>${word(t.reasons, miss.reason)}: ${count(miss.count)}</li>`)}
            </ul>`,
        },
      ],
      rows,
    ),
  );
}

function drift({ steps }: Funnel, { t, count }: Format) {
  const rows = steps.filter(
    ({ drifted, foundByFingerprint }) => drifted.length > 0 || Boolean(foundByFingerprint),
  );
  if (rows.length === 0) return nothing;
  return section(
    'drift',
    t.drift,
    table<FunnelStep>(
      t.driftCaption,
      [
        { head: t.step, cell: ({ step }) => step },
        {
          head: t.byFingerprint,
          cell: ({ foundByFingerprint: part, targetFound: whole }) =>
            withBar(count(part), shareOf(part, whole)),
        },
        {
          head: t.changed,
          cell: ({ drifted }) =>
            html`<ul class="reasons">
              ${drifted.map((one) => html`<li>${word(t.traits, one.trait)}: ${count(one.count)}</li>`)}
            </ul>`,
        },
      ],
      rows,
    ),
  );
}

function ends({ ends: rows, started }: Funnel, { t, count }: Format) {
  if (rows.length === 0) return nothing;
  return section(
    'ends',
    t.ends,
    html`${table(
        t.endsCaption,
        [
          { head: t.how, cell: ({ how }) => word(t.hows, how) },
          { head: t.runs, cell: (row) => withBar(count(row.count), shareOf(row.count, started)) },
        ],
        rows,
      )}
      <p class="note">${t.endsNote}</p>`,
  );
}

function survey({ questions }: Funnel, { t, count, number }: Format) {
  if (questions.length === 0) return nothing;
  const answerTable = ({ question, answered, answers }: Funnel['questions'][number]) =>
    table(
      t.questionCaption(question, count(answered)),
      [
        {
          head: t.answer,
          cell: ({ value }) => (typeof value === 'number' ? number(value) : value),
        },
        { head: t.answers, cell: (row) => withBar(count(row.count), shareOf(row.count, answered)) },
      ],
      answers,
    );
  return section('survey', t.survey, questions.map(answerTable));
}

function help({ help: rows }: Funnel, { t, count }: Format) {
  if (rows.length === 0) return nothing;
  const columns = (head: string) => [
    { head, cell: (row: { help: string }) => row.help },
    { head: t.times, isNumber: true, cell: (row: { count: Count }) => count(row.count) },
  ];
  return section(
    'help',
    t.help,
    table<{ help: string; count: Count }>(t.helpCaption, columns(t.helpEntry), rows),
  );
}

function errors({ errors: rows }: Funnel, { t, count }: Format) {
  if (rows.length === 0) return nothing;
  const columns = [
    { head: t.code, cell: (row: { code: string }) => row.code },
    { head: t.times, isNumber: true, cell: (row: { count: Count }) => count(row.count) },
  ];
  return section(
    'errors',
    t.errors,
    table<{ code: string; count: Count }>(t.errorsCaption, columns, rows),
  );
}

/** A collector newer than this page may send words it does not know. */
function word(words: Readonly<Record<string, string>>, key: string): string {
  return Object.hasOwn(words, key) ? (words[key] ?? key) : key;
}
