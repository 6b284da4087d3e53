/** Layout tables, as WebForms portals were written around 2009. */
import { html } from './html.ts';
import type { Html } from './html.ts';
import type { Markup } from './markup.ts';
import type { Texts } from './texts.ts';
import type { WizardPage } from './wizard.ts';

const TABLE_IDS: Readonly<Record<WizardPage, string>> = {
  household: 'hhInfo',
  income: 'incInfo',
  heating: 'htgInfo',
  review: 'revInfo',
};

export const originalMarkup: Markup = {
  stylesheet: '/benefits/css/portal.css',
  frame: 'mainFrame',
  classes: {
    text: 'txt',
    select: 'ddl',
    button: 'btn',
    link: 'lnk',
    begin: 'bigbtn',
    required: 'req',
    result: 'calc',
  },
  radioClass: (control) => control,
  title: (t, title) => `${t.county} DHS - ${title}`,

  shell: ({ lang, t, path, content }) => {
    const other = lang === 'en' ? 'es' : 'en';
    return html`<a class="skip" href="#content">${t.skip}</a>
      <table class="banner" role="presentation" cellspacing="0" cellpadding="0">
        <tr>
          <td class="seal">
            <img src="/benefits/images/seal.svg" width="48" height="48" alt="" />
          </td>
          <td class="name">${t.county}<br />${t.department}</td>
          <td class="tools">
            ${t.eBenefits}<br /><a href="${path}?lang=${other}" lang="${other}" hreflang="${other}"
              >${t.otherLanguage}</a
            >
          </td>
        </tr>
      </table>
      <table class="outer" role="presentation" cellspacing="0" cellpadding="0">
        <tr>
          <td class="menu">${menu(t)}</td>
          <td class="content" id="content">${content}</td>
        </tr>
      </table>
      <div class="footer">${t.footer}</div>`;
  },

  home: ({ t, details, begin }) =>
    html`<h1>${t.homeTitle}</h1>
      <p>${t.homeIntro}</p>
      <p>${t.homeNeed}</p>
      ${details}
      <p class="actions">${begin}</p>`,

  answers: (rows) =>
    html`<table class="grid" cellspacing="0">
      ${rows.map(
        ([name, value, id]) =>
          html`<tr>
            <th scope="row">${name}</th>
            <td${id !== undefined && html` id="${id}"`}>${value}</td>
          </tr>`,
      )}
    </table>`,

  blanks: (names) =>
    html`<table class="grid" cellspacing="0">
      ${names.map(
        (name) =>
          html`<tr>
            <th scope="row">${name}</th>
            <td class="blank"></td>
          </tr>`,
      )}
    </table>`,

  stepTitle: (title, step) =>
    html`<h2 class="wizTitle">${title} <span class="wizStep">${step}</span></h2>`,

  fields: (page, rows) =>
    html`<table
      id="${TABLE_IDS[page]}"
      class="fields"
      role="presentation"
      cellspacing="0"
      cellpadding="3"
    >
      ${rows}
    </table>`,

  accountPanel: (rows, isOpen) =>
    html`<div id="pnlAcct" class="${isOpen ? 'on' : 'off'}">
      <table class="fields" role="presentation" cellspacing="0" cellpadding="3">
        ${rows}
      </table>
    </div>`,

  row: ({ id, label, isUnlabelled = false, isRequired, control }) =>
    html`<tr>
      <td class="lbl">${isUnlabelled ? label : html`<label for="${id}">${label}</label>`}:</td>
      <td>${control} ${star(isRequired)}</td>
    </tr>`,

  radios: ({ id, label, isRequired, isInvalid, items }) =>
    html`<tr>
      <td class="lbl"><span id="${id}_lbl">${label}</span>:</td>
      <td>
        <table
          id="${id}"
          class="rbl"
          role="radiogroup"
          aria-labelledby="${id}_lbl"
          ${isInvalid && html` aria-invalid="true"`}
        >
          <tr role="presentation">
            ${items.map(
              (item) => html`<td>${item.input}<label for="${item.id}">${item.label}</label></td>`,
            )}
          </tr>
        </table>
        ${star(isRequired)}
      </td>
    </tr>`,

  checkbox: ({ id, label, isRequired, input }) =>
    html`<tr>
      <td class="lbl"></td>
      <td>${input}<label for="${id}">${label}</label> ${star(isRequired)}</td>
    </tr>`,

  buttons: ({ forward, back }) =>
    html`<table class="wizNav" role="presentation">
      <tr>
        <td>${forward} ${back}</td>
      </tr>
    </table>`,
};

function menu(t: Texts): Html {
  return html`<ul class="menuitems">
    <li><a href="/benefits/Default.aspx">${t.menuHome}</a></li>
    <li><a href="/benefits/Apply.aspx">${t.menuApply}</a></li>
    <li><a href="/benefits/Help.aspx">${t.menuHelp}</a></li>
    <li><a href="#pnlPrivacy" class="opensPopup">${t.privacyLink}</a></li>
  </ul>`;
}

function star(isRequired: boolean): Html | false {
  return isRequired && html`<span class="star">*</span>`;
}
