/**
 * Parts of the interface that the first step rarely needs: questions, the survey, the way back into
 * a run, the question before stopping. Loaded once the first card stands, or when one is needed.
 */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit/html.js';
import { allStrings } from '../strings/later-strings.ts';
import type { CardView, ResumeView, SurveyAnswer } from '../view.ts';
import { choiceStyles } from './choice-styles.ts';
import type { CardContext } from './render-card.ts';
import { renderLocalized } from './render-text.ts';

export { HandrailSurvey } from './survey.ts';

/** Looks of these parts, for the root's own shadow. */
export const extraStyles = `${choiceStyles}
.resume{border-radius:999px;border-width:0}
.resume button{border-radius:inherit;--_b:var(--_bg);border-color:var(--_line);max-width:22em;text-align:start;display:flex;gap:.5em;align-items:center}
.resume button:hover{--_b:var(--_soft)}
.resume svg{width:10px;height:12px;fill:currentColor;flex:none}
:dir(rtl)>svg{transform:scaleX(-1)}
.note .row{margin-top:.625em}
@media (forced-colors:active){
.resume button{border-color:ButtonText}
}
`;

/** What an `ask` or `survey` step asks. */
export function renderQuestions(view: CardView, context: CardContext): TemplateResult {
  if (view.choices) return renderChoices(view, context);
  return html`<handrail-survey
    .questions=${view.questions}
    .ui=${context.ui}
    .send=${(answers: readonly SurveyAnswer[]) => context.act({ type: 'survey', answers })}
  ></handrail-survey>`;
}

/** Goes on with the answer that is chosen. */
export function renderContinue({ ui, act, renderRoot, setNoAnswer }: CardContext): TemplateResult {
  const goOn = (): void => {
    const chosen = renderRoot.querySelector<HTMLInputElement>('[name=answer]:checked');
    if (chosen) act({ type: 'answer', value: chosen.value });
    else setNoAnswer();
  };
  return html`<button class="primary" @click=${goOn}>${allStrings(ui.strings).continue}</button>`;
}

/** The answers of an `ask` step. */
function renderChoices(view: CardView, { ui, noAnswer }: CardContext): TemplateResult {
  return html`<fieldset
    role="radiogroup"
    aria-labelledby="title"
    aria-describedby=${noAnswer ? 'error' : nothing}
    aria-invalid=${noAnswer ? 'true' : nothing}
  >
    ${noAnswer ? html`<p class="error" id="error">${allStrings(ui.strings).chooseOne}</p>` : nothing}
    ${view.choices?.map(
      ({ value, text }) =>
        html`<label class="choice">
          <input type="radio" name="answer" .value=${value} ?checked=${value === view.chosen} />
          <span>${renderLocalized(text)}</span>
        </label>`,
    )}
  </fieldset>`;
}

/** Stopping forgets the place in the flow, so it is asked once more (WCAG 3.3.4 in spirit). */
export function renderStopQuestion({ ui, act, setStopping }: CardContext): TemplateResult {
  const strings = allStrings(ui.strings);
  return html`<div class="note" role="group" aria-labelledby="stop">
    <p id="stop" tabindex="-1">${strings.stopQuestion}</p>
    <div class="row">
      <button class="primary" @click=${() => act({ type: 'stop' })}>${strings.stop}</button>
      <button class="plain" @click=${() => setStopping(false)}>${strings.keepGoing}</button>
    </div>
  </div>`;
}

/** The way back into guidance that was set aside. */
export function renderResume(view: ResumeView, { ui, act }: CardContext): TemplateResult {
  const { resume, region } = allStrings(ui.strings);
  const [before, after] = resume.split('{title}');
  return html`<section class="box resume" aria-label=${region}>
    <button @click=${() => act({ type: 'resume' })}>
      <svg viewBox="0 0 10 12" aria-hidden="true"><path d="M0 0l10 6-10 6z" /></svg>
      <span>${before}${renderLocalized(view.title)}${after}</span>
    </button>
  </section>`;
}
