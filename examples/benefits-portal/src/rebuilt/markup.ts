/** The same pages without layout tables, as the next team wrote them. */
import { html } from '../html.ts';
import type { Html } from '../html.ts';
import type { Markup } from '../markup.ts';

export const rebuiltMarkup: Markup = {
  stylesheet: '/benefits/css/site.css',
  frame: 'applicationFrame',
  classes: {
    text: 'field-box',
    select: 'field-box field-box--list',
    button: 'button',
    link: 'text-link',
    begin: 'button button--main',
    required: 'note',
    result: 'figure',
  },
  radioClass: (control) => (control === 'rblHtgPd' ? 'choice-box slides-bill' : 'choice-box'),
  title: (t, title) => `${t.county} DHS - ${title}`,

  shell: ({ lang, t, path, content }) => {
    const other = lang === 'en' ? 'es' : 'en';
    return html`<a class="skip-link" href="#main">${t.skip}</a>
      <header class="site-header">
        <div class="wrap">
          <img src="/benefits/images/seal.svg" width="40" height="40" alt="" />
          <span class="site-name">${t.county}</span>
          <span class="site-unit">${t.eBenefits}</span>
          <a class="site-lang" href="${path}?lang=${other}" lang="${other}" hreflang="${other}"
            >${t.otherLanguage}</a
          >
        </div>
      </header>
      <nav class="site-nav">
        <ul class="wrap">
          <li><a href="/benefits/Apply.aspx">${t.menuApply}</a></li>
          <li><a href="/benefits/Help.aspx">${t.menuHelp}</a></li>
          <li><a href="#pnlPrivacy" class="opensPopup">${t.privacyLink}</a></li>
          <li><a href="/benefits/Default.aspx">${t.menuHome}</a></li>
        </ul>
      </nav>
      <main id="main" class="wrap">${content}</main>
      <footer class="site-footer"><div class="wrap">${t.footer}</div></footer>`;
  },

  home: ({ t, details, begin }) =>
    html`<h1>${t.homeTitle}</h1>
      <div class="panel">
        <p>${t.homeIntro}</p>
        <div class="button-row">
          ${begin}
          <a class="button" href="/benefits/Apply.aspx">${t.resume}</a>
        </div>
      </div>
      <div class="panel"><p>${t.homeNeed}</p></div>
      ${details}`,

  answers: (rows) =>
    html`<dl class="summary">
      ${rows.map(
        ([name, value, id]) =>
          html`<div class="summary-row">
            <dt>${name}</dt>
            <dd${id !== undefined && html` id="${id}"`}>${value}</dd>
          </div>`,
      )}
    </dl>`,

  blanks: (names) =>
    html`<dl class="summary summary--blank">
      ${names.map(
        (name) =>
          html`<div class="summary-row">
            <dt>${name}</dt>
            <dd></dd>
          </div>`,
      )}
    </dl>`,

  stepTitle: (title, step) =>
    html`<div class="page-head">
      <p class="page-count">${step}</p>
      <h2>${title}</h2>
    </div>`,

  fields: (page, rows) =>
    html`<div class="form-part" id="part-${page}"><div class="form-grid">${rows}</div></div>`,

  accountPanel: (rows, isOpen) =>
    html`<div id="part-bill" class="form-part ${isOpen ? 'on' : 'off'}">
      <div class="form-grid">${rows}</div>
    </div>`,

  row: ({ id, label, isRequired, control }) =>
    html`<div class="field">
      <div class="field-label"><label for="${id}">${label}</label>${mark(isRequired)}</div>
      <div class="field-input">${control}</div>
    </div>`,

  radios: ({ id, label, isRequired, isInvalid, items }) =>
    html`<fieldset class="field" id="${id}" ${isInvalid && html` aria-invalid="true"`}>
      <legend>${label}${mark(isRequired)}</legend>
      ${items.map(
        (item) =>
          html`<div class="choice">
            ${item.input}<label for="${item.id}">${item.label}</label>
          </div>`,
      )}
    </fieldset>`,

  checkbox: ({ id, label, isRequired, input }) =>
    html`<div class="field choice">
      ${input}<label for="${id}">${label}</label>${mark(isRequired)}
    </div>`,

  buttons: ({ forward, back, submit, t }) =>
    html`<div class="button-row">${back} ${forward} ${submit('btnSaveDraft', t.saveDraft)}</div>`,
};

function mark(isRequired: boolean): Html | false {
  return isRequired && html`<span class="mark">*</span>`;
}
