import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit';
import { fill } from '../strings/fill.ts';
import type { Action, CardView, Interface } from '../view.ts';
import type * as Extras from './extras.ts';
import { renderLanguages } from './render-languages.ts';
import { renderBlocks, renderLink, renderLocalized } from './render-text.ts';

/** What a card needs beyond its view. */
export interface CardContext {
  readonly ui: Interface;
  /** Parts that are loaded when a view first needs them. */
  readonly extras: typeof Extras | null;
  readonly act: (action: Action) => void;
  /** The key that moves in and out, as it is printed on keyboards. */
  readonly focusKey: string;
  /** Continue was chosen without an answer. */
  readonly noAnswer: boolean;
  /** Stop was chosen and waits for a yes. */
  readonly stopping: boolean;
  setStopping(stopping: boolean): void;
  setNoAnswer(): void;
  readonly renderRoot: ShadowRoot;
}

/** One step of guidance. `modal` makes it a real `<dialog>`, which the caller opens. */
export function renderCard(view: CardView, context: CardContext): TemplateResult {
  const content = [renderHead(view, context), renderBody(view, context), renderFoot(view, context)];
  return view.modal
    ? html`<dialog class="box card" aria-labelledby="title">${content}</dialog>`
    : html`<div class="box card" role="dialog" aria-labelledby="title">${content}</div>`;
}

function renderHead(view: CardView, { ui, act }: CardContext): TemplateResult {
  const { progress, title } = view;
  const { strings } = ui;
  const { current, total = 0 } = progress ?? {};
  const count =
    progress && fill(total ? strings.progress : strings.progressOpen, { n: current, total });
  // The bar is the same count as the heading's, for the eye.
  return html`${
      total ? html`<progress aria-hidden="true" max=${total} value=${current}></progress>` : nothing
    }
    <div class="head">
      <h2 id="title" tabindex="-1" ?autofocus=${view.modal}>
        ${count && html`<span class="progress">${count}: </span>`}${renderLocalized(title)}
      </h2>
      ${
        view.modal
          ? nothing
          : html`<button
              class="close"
              aria-label=${strings.move}
              @click=${() => act({ type: 'move' })}
            >
              <svg viewBox="0 0 20 20" aria-hidden="true">
                <path d="M6 7l4-4 4 4M6 13l4 4 4-4" />
              </svg>
            </button>`
      }
      <button class="close" aria-label=${strings.close} @click=${() => act({ type: 'later' })}>
        <svg viewBox="0 0 20 20" aria-hidden="true"><path d="M4 4l12 12M16 4L4 16" /></svg>
      </button>
    </div>`;
}

function renderBody(view: CardView, context: CardContext): TemplateResult {
  const { ui } = context;
  const { strings } = ui;
  const label = view.targetLabel;
  const [before, after] = (view.type === 'away' ? strings.away : strings.lookFor).split(/\{\w+\}/);
  return html`${
    label === undefined
      ? nothing
      : html`<p class="look">${before}${renderLocalized(label)}${after}</p>`
  }
  ${
    view.body.length
      ? html`<div class="body" lang=${view.bodyLang ?? nothing} dir=${view.bodyDir ?? nothing}>
          ${renderBlocks(view.body, ui)}
        </div>`
      : nothing
  }
  ${view.open === undefined ? nothing : html`<p class="open">${renderLink(view.open, strings.openPage, ui)}</p>`}
  ${view.docked ? html`<p class="note">${strings.notFound}</p>` : nothing}
  ${view.alreadyDone ? html`<p class="note">${strings.alreadyDone}</p>` : nothing}
  ${view.choices || view.questions ? context.extras?.renderQuestions(view, context) : nothing}`;
}

function renderFoot(view: CardView, context: CardContext): TemplateResult {
  const { ui, act } = context;
  const { strings } = ui;
  if (context.stopping && context.extras) return context.extras.renderStopQuestion(context);
  const asks = view.choices || view.questions;
  const next = asks ? strings.skip : view.last ? strings.finish : strings.next;
  return html`<div class="row main">
      ${view.choices ? context.extras?.renderContinue(context) : nothing}
      <button class=${asks ? 'plain' : 'primary'} @click=${() => act({ type: 'next' })}>
        ${next}
      </button>
      ${view.canBack ? html`<button class="plain" @click=${() => act({ type: 'back' })}>${strings.back}</button>` : nothing}
    </div>
    <div class="row minor">
      ${
        view.questions
          ? nothing
          : html`<button class="small" @click=${() => act({ type: 'later' })}>
                ${strings.later}
              </button>
              <button class="small" @click=${() => context.setStopping(true)}>
                ${strings.stop}
              </button>`
      }
      ${renderLanguages(ui, act)}
    </div>
    ${view.modal ? nothing : html`<p class="muted keys">${fill(strings.keys, { key: context.focusKey })}</p>`}`;
}
