import { html } from './html.ts';
import type { Html, HtmlValue } from './html.ts';
import { renderDocument, renderForm, renderPostBack } from './layout.ts';
import type { PageContext } from './layout.ts';
import { fill } from './texts.ts';
import type { TextKey } from './texts.ts';
import { isHeatInRent, WIZARD_PAGES } from './wizard.ts';
import type { Field, FieldError, Option } from './wizard.ts';

interface FieldView {
  readonly context: PageContext;
  readonly value: string;
  readonly invalid: boolean;
}

/** The wizard's current page, as it stands inside the frame. */
export function renderFormPage(context: PageContext, errors: readonly FieldError[]): string {
  const { t, session, setup } = context;
  const { markup } = setup.release;
  const { page } = session;
  const step = WIZARD_PAGES.indexOf(page) + 1;
  const content = html`${markup.stepTitle(t[page], fill(t.stepOf, step))}
    ${renderErrors(context, errors)} ${page === 'review' && renderAnswers(context)}
    ${renderFields(context, errors)} ${page === 'income' && renderAnnualIncome(context)}
    <p class="${markup.classes.required}">${t.required}</p>
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
  const { fields, markup } = context.setup.release;
  const { page, answers } = context.session;
  const rows = (wanted: (field: Field) => boolean): HtmlValue =>
    fields[page].filter(wanted).map((field) => {
      const invalid = errors.some((error) => error.field === field);
      return renderRow(field, { context, value: answers.get(field.control) ?? '', invalid });
    });
  const account = rows((field) => field.panel === 'account');
  return html`${markup.fields(
    page,
    rows((field) => field.panel === undefined),
  )}
  ${page === 'heating' && markup.accountPanel(account, !isHeatInRent(answers))}`;
}

function renderRow(field: Field, view: FieldView): Html {
  const { setup, t } = view.context;
  const { markup } = setup.release;
  const parts = {
    id: setup.names.id(field.control),
    label: t[field.label],
    isRequired: field.required === true,
  };
  if (field.kind === 'checkbox')
    return markup.checkbox({ ...parts, input: renderCheckbox(field, view) });
  if (field.kind === 'radios')
    return markup.radios({
      ...parts,
      isInvalid: view.invalid,
      items: listRadios(field, view),
    });
  if (field.kind === 'text') {
    const isUnlabelled = field.unlabelled === true;
    return markup.row({ ...parts, isUnlabelled, control: renderText(field, view) });
  }
  return markup.row({ ...parts, control: renderSelect(field, view) });
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
    class="${view.context.setup.release.markup.classes.text}"
  />`;
}

function renderSelect(
  field: Field & { readonly options: readonly Option[] },
  view: FieldView,
): Html {
  const { setup, t } = view.context;
  const options = field.options.map(
    ({ value, label }) =>
      html`<option value="${value}" ${value === view.value && html` selected="selected"`}>
        ${t[label]}
      </option>`,
  );
  return html`<select${identify(field, view)} class="${setup.release.markup.classes.select}"><option value="">${t.select}</option>${options}</select>`;
}

function listRadios(
  field: Field & { readonly options: readonly Option[] },
  view: FieldView,
): { id: string; label: string; input: Html }[] {
  const { setup, t } = view.context;
  return field.options.map(({ value, label }, index) => {
    const id = `${setup.names.id(field.control)}_${String(index)}`;
    const checked = value === view.value && html` checked="checked"`;
    const input = html`<input
      type="radio"
      id="${id}"
      name="${setup.names.name(field.control)}"
      value="${value}"
      ${checked}
      class="${setup.release.markup.radioClass(field.control)}"
    />`;
    return { id, label: t[label], input };
  });
}

function renderCheckbox(field: FieldOf<'checkbox'>, view: FieldView): Html {
  const checked = view.value === 'on' && html` checked="checked"`;
  return html`<input type="checkbox" ${identify(field, view)}${checked} />`;
}

/** A LinkButton that posts back to the same page, which comes again with one more line. */
function renderAnnualIncome(context: PageContext): Html {
  const { session, setup, t } = context;
  const { classes } = setup.release.markup;
  const annual = session.answers.get('lblAnnual');
  const result =
    annual !== undefined &&
    html`<span id="${setup.names.id('lblAnnual')}" class="${classes.result}"
      >${t.annual}: ${annual}</span
    >`;
  const link = renderPostBack(context, {
    control: 'lnkCalc',
    text: t.calcAnnual,
    as: 'link',
    className: classes.link,
  });
  return html`<p>${link} ${result}</p>`;
}

function renderAnswers({ session, setup, t }: PageContext): Html {
  const { fields, markup } = setup.release;
  const asked = WIZARD_PAGES.flatMap((page) => (page === 'review' ? [] : fields[page]));
  const rows = asked
    .filter((field) => field.panel === undefined || !isHeatInRent(session.answers))
    .map((field) => {
      const value = describeAnswer(field, session.answers.get(field.control) ?? '');
      const shown = typeof value === 'string' ? value || t.notGiven : t[value.text];
      return [t[field.label], shown] as const;
    });
  return markup.answers(rows);
}

function describeAnswer(field: Field, value: string): string | { text: TextKey } {
  if (field.kind === 'checkbox') return { text: value === 'on' ? 'yes' : 'no' };
  if (field.kind === 'text') return value;
  const option = field.options.find((candidate) => candidate.value === value);
  return option === undefined ? '' : { text: option.label };
}

function renderNavigation(context: PageContext): Html {
  const { setup, session, t } = context;
  const { names, release } = setup;
  const className = release.markup.classes.button;
  const submit = (control: string, text: string): Html =>
    html`<input
      type="submit"
      name="${names.name(control)}"
      id="${names.id(control)}"
      class="${className}"
      value="${text}"
    />`;
  const back =
    session.page !== 'household' &&
    renderPostBack(context, { control: 'btnPrev', text: t.previous, as: 'button', className });
  const forward =
    session.page === 'review' ? submit('btnSubmit', t.submit) : submit('btnNext', t.next);
  return release.markup.buttons({ forward, back, submit, t });
}
