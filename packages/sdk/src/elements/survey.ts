import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit/html.js';
import { allStrings } from '../strings/later-strings.ts';
import type { AskedQuestion, Interface, SurveyAnswer } from '../view.ts';
import { baseStyles } from './base-styles.ts';
import { choiceStyles } from './choice-styles.ts';
import { HandrailElement } from './handrail-element.ts';
import { renderLocalized } from './render-text.ts';

const surveyStyles = `${baseStyles}${choiceStyles}:host{position:static!important;margin-top:1em!important;z-index:auto!important;color:inherit!important}
fieldset+fieldset{margin-top:1.25em}
legend{font-weight:600;padding:0;margin-bottom:.5em}
.error{margin-bottom:.5em}
.scale{display:flex;flex-wrap:wrap;gap:8px}
.scale .choice{flex:1;min-width:48px;flex-direction:column;gap:.25em;justify-content:center;margin:0;padding:.5em}
.ends{display:flex;justify-content:space-between;gap:1em;margin-top:.375em}
.ends :last-child{text-align:end}
.send{margin-top:1em}
`;

/** A question that is answered by choosing. What people would have to type is not asked. */
type ChoosableQuestion = Exclude<AskedQuestion, { kind: 'text' }>;

interface Option {
  readonly value: string;
  readonly text: string;
  /** Said after the number, where a number alone tells a listener nothing. */
  readonly meaning?: string | undefined;
}

function optionsOf(question: ChoosableQuestion): readonly Option[] {
  if (question.kind === 'choice') return question.choices;
  const options: Option[] = [];
  for (let point = 1; point <= question.points; point += 1) {
    const meaning =
      point === 1 ? question.low : point === question.points ? question.high : undefined;
    options.push({ value: String(point), text: String(point), meaning });
  }
  return options;
}

/**
 * The questions at the end of a flow.
 *
 * @summary Asks the questions of a survey step; typed answers are never asked for.
 * @since 0.1.0
 */
export class HandrailSurvey extends HandrailElement {
  /** Gets the answers, once every question that is not optional has one. */
  send: ((answers: readonly SurveyAnswer[]) => void) | null = null;
  private all: readonly AskedQuestion[] = [];
  private texts: Interface | null = null;
  private missing: readonly string[] = [];

  constructor() {
    super(surveyStyles);
  }

  get questions(): readonly AskedQuestion[] {
    return this.all;
  }
  set questions(questions: readonly AskedQuestion[]) {
    this.all = questions;
    this.requestUpdate();
  }

  get ui(): Interface | null {
    return this.texts;
  }
  set ui(ui: Interface | null) {
    this.texts = ui;
    this.requestUpdate();
  }

  private get asked(): readonly ChoosableQuestion[] {
    return this.questions.filter((question) => question.kind !== 'text');
  }

  protected override render(): TemplateResult | typeof nothing {
    const { ui, asked } = this;
    if (!ui || !asked.length) return nothing;
    return html`<form novalidate @submit=${this.onSubmit}>
      ${asked.map((question) => this.renderQuestion(question, ui))}
      <button class="primary send">${allStrings(ui.strings).send}</button>
    </form>`;
  }

  private renderQuestion(question: ChoosableQuestion, ui: Interface): TemplateResult {
    const isMissing = this.missing.includes(question.id);
    const errorId = `error-${question.id}`;
    const { lang, dir } = question;
    const say = (text: string): unknown => renderLocalized({ text, lang, dir });
    return html`<fieldset
      role="radiogroup"
      aria-required=${question.optional ? nothing : 'true'}
      aria-invalid=${isMissing ? 'true' : nothing}
      aria-describedby=${isMissing ? errorId : nothing}
    >
      <legend>
        ${say(question.text)}${question.optional ? html`<span class="muted">${` ${allStrings(ui.strings).optional}`}</span>` : nothing}
      </legend>
      ${isMissing ? html`<p class="error" id=${errorId}>${allStrings(ui.strings).answerAll}</p>` : nothing}
      <div class=${question.kind === 'scale' ? 'scale' : nothing}>
        ${optionsOf(question).map(
          ({ value, text, meaning }) =>
            html`<label class="choice">
              <input type="radio" name=${question.id} .value=${value} />
              <span
                >${say(text)}${meaning === undefined ? nothing : html`<span class="vh"> (${say(meaning)})</span>`}</span
              >
            </label>`,
        )}
      </div>
      ${
        question.kind === 'scale'
          ? html`<div class="ends muted" aria-hidden="true">
              <span>${say(question.low)}</span><span>${say(question.high)}</span>
            </div>`
          : nothing
      }
    </fieldset>`;
  }

  private onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    const answers: SurveyAnswer[] = [];
    const missing: string[] = [];
    for (const { id, kind, optional } of this.asked) {
      const chosen = this.radio(id, ':checked');
      if (chosen)
        answers.push({
          question: id,
          value: kind === 'scale' ? Number(chosen.value) : chosen.value,
        });
      else if (!optional) missing.push(id);
    }
    this.missing = missing;
    if (!missing.length) return this.send?.(answers);
    this.draw();
    this.radio(missing[0] ?? '', '')?.focus();
  }

  private radio(name: string, state: '' | ':checked'): HTMLInputElement | null {
    return this.renderRoot.querySelector<HTMLInputElement>(`[name="${name}"]${state}`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'handrail-survey': HandrailSurvey;
  }
}
