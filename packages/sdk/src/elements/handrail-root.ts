import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit/html.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Action, Interface, View } from '../view.ts';
import { defineElement } from './define-element.ts';
import { HandrailElement } from './handrail-element.ts';
import { renderCard } from './render-card.ts';
import { renderOffer, renderResume } from './render-offer.ts';
import { rootStyles } from './root-styles.ts';

/** What happens on our controls stays ours: a portal's form must not submit on our Enter. */
const PRIVATE_EVENTS = [
  'click',
  'pointerdown',
  'mousedown',
  'mouseup',
  'keydown',
  'keypress',
  'keyup',
  'input',
];

/**
 * The one node of ours in a portal's page: shows a view, and says what a person did with it.
 *
 * Zero-sized and in the top layer (a manual popover) where the browser has one. Field help
 * (`<handrail-help>`) goes into its default slot.
 *
 * @summary Holds everything that a citizen sees of the guidance.
 * @event {CustomEvent<Action>} handrail-action - What the person did; does not bubble.
 * @slot - `<handrail-help>` elements.
 * @cssproperty [--handrail-font-size=medium] - Base text size; `medium` is the person's own choice.
 * @cssproperty --handrail-font-family - Typeface.
 * @cssproperty [--handrail-card-width=23.5em] - Width of the card where there is room.
 * @cssproperty --handrail-card-background - Surface of the card.
 * @cssproperty --handrail-card-color - Text on the card.
 * @cssproperty --handrail-card-muted-color - Less important text on the card.
 * @cssproperty --handrail-card-soft-background - Surface of notes and of what the pointer is on.
 * @cssproperty --handrail-card-border-color - Edges of the card, of choices and plain buttons.
 * @cssproperty [--handrail-card-radius=14px] - Corners of the card.
 * @cssproperty --handrail-card-shadow - Shadow of the card.
 * @cssproperty --handrail-button-background - The main button, progress, marked choices.
 * @cssproperty --handrail-button-color - Text on the main button.
 * @cssproperty --handrail-button-hover-background - The main button under the pointer.
 * @cssproperty [--handrail-button-radius=8px] - Corners of buttons and choices.
 * @cssproperty --handrail-link-color - Links and plain buttons.
 * @cssproperty --handrail-focus-color - The focus outline.
 * @cssproperty --handrail-error-color - Error messages.
 * @cssproperty --handrail-ring-color - The ring around the field, outside.
 * @cssproperty --handrail-ring-edge-color - The ring's inner and outer edge, to contrast with it.
 * @cssproperty [--handrail-dim-color=transparent] - Laid over the page around the field.
 * @since 0.1.0
 */
export class HandrailRoot extends HandrailElement {
  /** Name of the key that moves in and out, for the card's hint. */
  focusKey = 'F6';
  /** Called when what had the focus is gone and nothing here takes its place. */
  onFocusLost: (() => void) | null = null;

  private shown: View | null = null;
  private texts: Interface | null = null;
  private drawnView: View | null = null;
  private drawnTexts: Interface | null = null;
  private noAnswer = false;
  private stopping = false;

  constructor() {
    super(rootStyles);
    for (const type of PRIVATE_EVENTS) {
      this.renderRoot.addEventListener(type, (event) => event.stopPropagation());
    }
  }

  /** What to show; `null` shows nothing. */
  get view(): View | null {
    return this.shown;
  }
  set view(view: View | null) {
    this.shown = view;
    this.requestUpdate();
  }

  get ui(): Interface | null {
    return this.texts;
  }
  set ui(ui: Interface | null) {
    this.texts = ui;
    this.requestUpdate();
  }

  /** The card, offer or way back that is on screen. */
  get box(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.ui > .box');
  }

  /** Where the ring around a field may be drawn. */
  get layer(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.layer');
  }

  connectedCallback(): void {
    if (!('popover' in this) || this.matches(':popover-open')) return;
    this.popover = 'manual';
    this.showPopover();
  }

  protected override draw(): void {
    const { view, ui, drawnView: before } = this;
    const isNew = view !== before || ui !== this.drawnTexts;
    const hadFocus = isNew && this.matches(':focus-within');
    this.drawnView = view;
    this.drawnTexts = ui;
    if (before?.key !== view?.key) this.noAnswer = this.stopping = false;
    if (view?.kind === 'card' && view.questions) void this.loadSurvey();
    // A dialog that is only removed does not give the focus back; one that is closed does.
    if (isNew && before?.kind === 'card' && before.modal) this.dialog?.close();
    super.draw();
    this.openDialog();
    if (hadFocus && !this.matches(':focus-within')) this.keepFocus();
  }

  private get dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  private openDialog(): void {
    const { dialog } = this;
    if (!dialog || dialog.open) return;
    dialog.addEventListener('cancel', (event) => event.preventDefault());
    dialog.showModal();
  }

  private keepFocus(): void {
    const heading = this.view?.kind === 'resume' ? null : this.renderRoot.querySelector('h2');
    if (heading) heading.focus({ preventScroll: true });
    else this.onFocusLost?.();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { view, ui } = this;
    if (!ui) return nothing;
    return html`<div class="layer"></div>
      <slot></slot>
      <div class="ui" lang=${ui.lang} dir=${ui.dir} @keydown=${this.onKeyDown}>
        <div class="vh" role="status"></div>
        ${view ? keyed(view.key + ui.lang, this.renderView(view, ui)) : nothing}
      </div>`;
  }

  private renderView(view: View, ui: Interface): TemplateResult {
    if (view.kind === 'offer') return renderOffer(view, ui, this.act);
    if (view.kind === 'resume') return renderResume(view, ui, this.act);
    return renderCard(view, {
      ui,
      act: this.act,
      focusKey: this.focusKey,
      noAnswer: this.noAnswer,
      stopping: this.stopping,
      setStopping: this.setStopping,
      continueAsk: this.continueAsk,
    });
  }

  /** Comes with the last step only, so few pages need it. Without it, Skip goes on. */
  private async loadSurvey(): Promise<void> {
    if (customElements.get('handrail-survey')) return;
    const module = await import('./survey.ts').catch(() => null);
    if (!module) return;
    defineElement('handrail-survey', module.HandrailSurvey);
    this.requestUpdate();
  }

  private readonly act = (detail: Action): void => {
    // MooTools and old polyfills replace the constructors of events; this way is always there.
    const event = this.ownerDocument.createEvent('CustomEvent');
    event.initCustomEvent('handrail-action', false, false, detail);
    this.dispatchEvent(event);
  };

  private readonly continueAsk = (): void => {
    const chosen = this.renderRoot.querySelector<HTMLInputElement>('[name=answer]:checked');
    if (chosen) return this.act({ type: 'answer', value: chosen.value });
    this.noAnswer = true;
    this.redraw('[name=answer]');
  };

  private readonly setStopping = (stopping: boolean): void => {
    this.stopping = stopping;
    this.redraw(stopping ? '#stop' : '.minor button + button');
  };

  private redraw(focus: string): void {
    this.draw();
    this.renderRoot.querySelector<HTMLElement>(focus)?.focus();
  }

  private onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || this.view?.kind === 'resume') return;
    // Else a dialog of the portal's that we stand in would close too.
    event.preventDefault();
    this.act({ type: this.view?.kind === 'offer' ? 'decline' : 'later' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'handrail-root': HandrailRoot;
  }
}
