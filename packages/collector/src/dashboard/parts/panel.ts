import { html, type TemplateResult } from 'lit';
import type { ReportHead } from '../../report-api.ts';
import type { Format } from '../format.ts';

/** A part of a page under a heading of its own. @param id unique in the page. */
export const panel = (id: string, title: string, content: unknown): TemplateResult =>
  html`<section aria-labelledby=${id}>
    <h2 id=${id}>${title}</h2>
    ${content}
  </section>`;

/** Says that there is nothing, and what to do about it. */
export const notice = (title: string, text: string, further?: unknown): TemplateResult =>
  html`<div class="notice">
    <h2>${title}</h2>
    <p>${text}</p>
    ${further}
  </div>`;

/**
 * Says that an answer holds no figures. Where small counts are hidden, that is not to say that
 * nothing was counted: on an agency's first days it is what everybody sees.
 */
export const emptyNotice = (
  title: string,
  text: string,
  { head, format }: { head: ReportHead; format: Format },
): TemplateResult => {
  const { t, number } = format;
  if (head.minCount <= 1) return notice(title, text);
  return notice(t.nothingToShow, t.perhapsHidden(number(head.minCount)), html`<p>${text}</p>`);
};

/** The figures that come first: names with values. */
export const summary = (
  rows: readonly (readonly [name: string, value: unknown])[],
): TemplateResult =>
  html`<dl class="summary">
    ${rows.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
