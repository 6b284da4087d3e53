import type { AuditEntry } from '../audit.ts';
import { DATA_TEXTS } from './data-texts.ts';
import { html, type Html } from './html.ts';
import { form, pageLink, renderPage, renderQuestion, type PageContext } from './page.ts';

interface DataView {
  /** Days that the export begins with. */
  readonly from: string;
  readonly to: string;
  readonly entries: readonly AuditEntry[];
  /** Most entries that are shown. */
  readonly most: number;
  readonly error?: string | undefined;
  readonly notice?: string | undefined;
}

/** What admins do with data: take it out, delete it, and see who did what. */
export function dataPage(context: PageContext, view: DataView): string {
  const { texts, lang, base } = context;
  const own = DATA_TEXTS[lang];
  return renderPage(context, {
    title: own.title,
    error: view.error,
    notice: view.notice,
    isWide: true,
    content: html`<p><a href="${base}./">${texts.toFigures}</a></p>
      <p>${pageLink(context, 'accounts', texts.accounts)}</p>
      ${exportForm(context, view)} ${deleteForm(context)} ${log(context, view)}`,
  });
}

/** Asks once more, and says what will be gone. */
export function deletePage(context: PageContext, before: string): string {
  const { lang } = context;
  const own = DATA_TEXTS[lang];
  const day = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    dateStyle: 'medium',
    timeZone: 'UTC',
  }).format(new Date(`${before}T00:00:00Z`));
  return renderQuestion(context, {
    title: own.sureTitle,
    lead: own.sureLead(day),
    about: { name: 'before', value: before },
    action: 'data/delete',
    button: own.deleteNow,
    back: 'data',
  });
}

/** A plain form for a plain address: it changes nothing, so it needs no token. */
function exportForm({ lang, base }: PageContext, { from, to }: DataView): Html {
  const own = DATA_TEXTS[lang];
  return html`<h2>${own.export}</h2>
    <p>${own.exportLead}</p>
    <form method="get" action="${base}v1/export">
      <div class="row">${day('from', own.from, from)} ${day('to', own.to, to)}</div>
      ${choice('what', own.what, [
        ['counts', own.counts],
        ['events', own.events],
      ])}
      ${choice('format', own.format, [
        ['csv', own.csv],
        ['jsonl', own.jsonl],
      ])}
      <button>${own.download}</button>
    </form>`;
}

function deleteForm(context: PageContext): Html {
  const own = DATA_TEXTS[context.lang];
  return html`<h2>${own.delete}</h2>
    <p>${own.deleteLead}</p>
    ${form(
      context,
      html`${day('before', own.before, '')} <button class="quiet">${own.goOn}</button>`,
      { action: 'data/delete' },
    )}`;
}

function log({ lang }: PageContext, { entries, most }: DataView): Html {
  const own = DATA_TEXTS[lang];
  return html`<h2 id="log">${own.log}</h2>
    <div class="scroll" role="region" aria-labelledby="log" tabindex="0">
      <table>
        <caption>
          ${own.logCaption(most)}
        </caption>
        <thead>
          <tr>
            ${[own.at, own.who, own.did, own.detail].map(
              (head) => html`<th scope="col">${head}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${entries.map((entry) => row(entry, own.actions))}
        </tbody>
      </table>
    </div>`;
}

/** The settings of a start would fill the page; they are in the file. */
const row = ({ at, who, what, detail }: AuditEntry, actions: Readonly<Record<string, string>>) =>
  html`<tr>
    <th scope="row">${at.slice(0, 19).replace('T', ' ')}</th>
    <td>${who}</td>
    <td>${actions[what] ?? what}</td>
    <td>${what === 'started' ? '' : inWords(detail)}</td>
  </tr>`;

const inWords = (detail: AuditEntry['detail'] = {}): string =>
  Object.entries(detail)
    .map(([name, value]) => `${name}: ${String(value)}`)
    .join(', ');

const day = (name: string, label: string, value: string): Html =>
  html`<div class="field">
    <label for="${name}">${label}</label>
    <input type="date" id="${name}" name="${name}" value="${value}" required />
  </div>`;

const choice = (
  name: string,
  label: string,
  options: readonly (readonly [value: string, words: string])[],
): Html =>
  html`<div class="field">
    <label for="${name}">${label}</label>
    <select id="${name}" name="${name}">
      ${options.map(([value, words]) => html`<option value="${value}">${words}</option>`)}
    </select>
  </div>`;
