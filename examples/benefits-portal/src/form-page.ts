import { html } from './html.ts';
import type { Html, HtmlValue } from './html.ts';
import { renderDocument, renderForm, renderPostBack } from './layout.ts';
import type { PageContext } from './layout.ts';
import { fill } from './texts.ts';
import type { TextKey } from './texts.ts';
import { FIELDS, isHeatInRent, WIZARD_PAGES } from './wizard.ts';
import type { Field, FieldError, Option, WizardPage } from './wizard.ts';

const TABLE_IDS: Readonly<Record<WizardPage, string>> = {
  household: 'hhInfo',
  income: 'incInfo',
  heating: 'htgInfo',
  review: 'revInfo',
};

interface FieldView {
  readonly context: PageContext;
  readonly value: string;
  readonly invalid: boolean;
}

/** The wizard's current page, as it stands inside the frame. */
export function renderFormPage(context: PageContext, errors: readonly FieldError[]): string {
  const { t, session } = context;
  const { page } = session;
  const step = WIZARD_PAGES.indexOf(page) + 1;
  const content = html`<h2 class="wizTitle">
      ${t[page]} <span class="wizStep">${fill(t.stepOf, step)}</span>
    </h2>
    ${renderErrors(context, errors)} ${page === 'review' && renderAnswers(context)}
    ${renderFields(context, errors)} ${page === 'income' && renderAnnualIncome(context)}
    <p class="req">${t.required}</p>
    ${renderNavigation(context)}`;
  const body = renderForm(context, '/benefits/Form.aspx', page, content);
  return renderDocument(context, { title: t[page], body, bodyAttributes: html` class="framed"` });
}

function renderErrors({ t }: PageContext, errors: readonly FieldError[]): Html | false {
  if (errors.length === 0) return false;
  const items = errors.map(({ field, fault }) => html`<li>${fill(t[fault], t[field.label])}</li>`);
  return html`<div class="valsum" tabindex="-1">
    <b>${t.errorSummary}</b>
    <ul>
      ${items}
    </ul>
  </div>`;
}

function renderFields(context: PageContext, errors: readonly FieldError[]): Html {
  const { page, answers } = context.session;
  const rows = (wanted: (field: Field) => boolean): HtmlValue =>
    FIELDS[page].filter(wanted).map((field) => {
      const invalid = errors.some((error) => error.field === field);
      return renderRow(field, { context, value: answers.get(field.control) ?? '', invalid });
    });
  const account = html`<div id="pnlAcct" class="${isHeatInRent(answers) ? 'off' : 'on'}">
    <table class="fields" role="presentation" cellspacing="0" cellpadding="3">
      ${rows((field) => field.panel === 'account')}
    </table>
  </div>`;
  return html`<table
      id="${TABLE_IDS[page]}"
      class="fields"
      role="presentation"
      cellspacing="0"
      cellpadding="3"
    >
      ${rows((field) => field.panel === undefined)}
    </table>
    ${page === 'heating' && account}`;
}

function renderRow(field: Field, view: FieldView): Html {
  const { setup, t } = view.context;
  const star = field.required === true && html`<span class="star">*</span>`;
  if (field.kind === 'checkbox') {
    return html`<tr>
      <td class="lbl"></td>
      <td>${renderCheckbox(field, view)} ${star}</td>
    </tr>`;
  }
  const id = setup.names.id(field.control);
  const label = t[field.label];
  if (field.kind === 'radios') {
    return html`<tr>
      <td class="lbl"><span id="${id}_lbl">${label}</span>:</td>
      <td>${renderRadios(field, view)} ${star}</td>
    </tr>`;
  }
  const unlabelled = field.kind === 'text' && field.unlabelled === true;
  const caption = unlabelled ? label : html`<label for="${id}">${label}</label>`;
  const control = field.kind === 'text' ? renderText(field, view) : renderSelect(field, view);
  return html`<tr>
    <td class="lbl">${caption}:</td>
    <td>${control} ${star}</td>
  </tr>`;
}

type FieldOf<TKind extends Field['kind']> = Field & { readonly kind: TKind };

/** Attributes that every control carries. */
function identify(field: Field, { context, invalid }: FieldView): Html {
  const { names } = context.setup;
  return html` name="${names.name(field.control)}"
  id="${names.id(field.control)}"${invalid && html` aria-invalid="true"`}`;
}

function renderText(field: FieldOf<'text'>, view: FieldView): Html {
  const title = field.unlabelled === true && html` title="${view.context.t[field.label]}"`;
  return html`<input
    type="text"
    ${identify(field, view)}
    value="${view.value}"
    size="${field.size}"
    maxlength="60"
    autocomplete="off"
    ${title}
    class="txt"
  />`;
}

function renderSelect(
  field: Field & { readonly options: readonly Option[] },
  view: FieldView,
): Html {
  const { t } = view.context;
  const options = field.options.map(
    ({ value, label }) =>
      html`<option value="${value}" ${value === view.value && html` selected="selected"`}>
        ${t[label]}
      </option>`,
  );
  return html`<select${identify(field, view)} class="ddl"><option value="">${t.select}</option>${options}</select>`;
}

function renderRadios(
  field: Field & { readonly options: readonly Option[] },
  view: FieldView,
): Html {
  const { setup, t } = view.context;
  const id = setup.names.id(field.control);
  const items = field.options.map(({ value, label }, index) => {
    const checked = value === view.value && html` checked="checked"`;
    const itemId = `${id}_${String(index)}`;
    return html`<td>
      <input
        type="radio"
        id="${itemId}"
        name="${setup.names.name(field.control)}"
        value="${value}"
        ${checked}
        class="${field.control}"
      /><label for="${itemId}">${t[label]}</label>
    </td>`;
  });
  const invalid = view.invalid && html` aria-invalid="true"`;
  return html`<table
    id="${id}"
    class="rbl"
    role="radiogroup"
    aria-labelledby="${id}_lbl"
    ${invalid}
  >
    <tr role="presentation">
      ${items}
    </tr>
  </table>`;
}

function renderCheckbox(field: FieldOf<'checkbox'>, view: FieldView): Html {
  const checked = view.value === 'on' && html` checked="checked"`;
  const id = view.context.setup.names.id(field.control);
  return html`<input type="checkbox" ${identify(field, view)}${checked} /><label for="${id}"
      >${view.context.t[field.label]}</label
    >`;
}

/** A LinkButton that posts back to the same page, which comes again with one more line. */
function renderAnnualIncome(context: PageContext): Html {
  const { session, setup, t } = context;
  const annual = session.answers.get('lblAnnual');
  const result =
    annual !== undefined &&
    html`<span id="${setup.names.id('lblAnnual')}" class="calc">${t.annual}: ${annual}</span>`;
  const link = renderPostBack(context, {
    control: 'lnkCalc',
    text: t.calcAnnual,
    as: 'link',
    className: 'lnk',
  });
  return html`<p>${link} ${result}</p>`;
}

function renderAnswers({ session, t }: PageContext): Html {
  const fields = WIZARD_PAGES.flatMap((page) => (page === 'review' ? [] : FIELDS[page]));
  const rows = fields
    .filter((field) => field.panel === undefined || !isHeatInRent(session.answers))
    .map((field) => {
      const value = describeAnswer(field, session.answers.get(field.control) ?? '');
      const shown = typeof value === 'string' ? value || t.notGiven : t[value.text];
      return html`<tr>
        <th scope="row">${t[field.label]}</th>
        <td>${shown}</td>
      </tr>`;
    });
  return html`<table class="grid" cellspacing="0">
    ${rows}
  </table>`;
}

function describeAnswer(field: Field, value: string): string | { text: TextKey } {
  if (field.kind === 'checkbox') return { text: value === 'on' ? 'yes' : 'no' };
  if (field.kind === 'text') return value;
  const option = field.options.find((candidate) => candidate.value === value);
  return option === undefined ? '' : { text: option.label };
}

function renderNavigation(context: PageContext): Html {
  const { setup, session, t } = context;
  const [control, text] = session.page === 'review' ? ['btnSubmit', t.submit] : ['btnNext', t.next];
  const back =
    session.page !== 'household' &&
    renderPostBack(context, {
      control: 'btnPrev',
      text: t.previous,
      as: 'button',
      className: 'btn',
    });
  return html`<table class="wizNav" role="presentation">
    <tr>
      <td>
        <input
          type="submit"
          name="${setup.names.name(control)}"
          id="${setup.names.id(control)}"
          class="btn"
          value="${text}"
        />
        ${back}
      </td>
    </tr>
  </table>`;
}
