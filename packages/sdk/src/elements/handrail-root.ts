import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit/html.js';
import type { Action, Interface, View } from '../view.ts';
import { defineElement } from './define-element.ts';
import type * as Extras from './extras.ts';
import { HandrailElement } from './handrail-element.ts';
import { renderCard } from './render-card.ts';
import { renderOffer } from './render-offer.ts';
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
  private extras: typeof Extras | null = null;
  private isBlank = false;
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
    const lang = this.drawnTexts?.lang;
    const hadFocus = isNew && this.matches(':focus-within');
    this.drawnView = view;
    this.drawnTexts = ui;
    if (before?.key !== view?.key) this.noAnswer = this.stopping = false;
    // A dialog that is only removed does not give the focus back; one that is closed does.
    if (isNew && before?.kind === 'card' && before.modal) this.dialog?.close();
    // New nodes for a new step: browser translation replaces text nodes, and updates would be lost.
    if (before?.key !== view?.key || ui?.lang !== lang) {
      this.isBlank = true;
      super.draw();
      this.isBlank = false;
    }
    super.draw();
    this.openDialog();
    if (view?.kind === 'card') void this.loadExtras();
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
        ${view && !this.isBlank ? this.renderView(view, ui) : nothing}
      </div>`;
  }

  private renderView(view: View, ui: Interface): TemplateResult | typeof nothing {
    if (view.kind === 'offer') return renderOffer(view, ui, this.act);
    const context = {
      ui,
      extras: this.extras,
      act: this.act,
      focusKey: this.focusKey,
      noAnswer: this.noAnswer,
      stopping: this.stopping,
      setStopping: this.setStopping,
      setNoAnswer: this.setNoAnswer,
      renderRoot: this.renderRoot,
    };
    if (view.kind === 'card') return renderCard(view, context);
    return this.extras?.renderResume(view, context) ?? nothing;
  }

  protected override async prepare(): Promise<void> {
    const { view, stopping } = this;
    const isPlain =
      !view || view.kind === 'offer' || (view.kind === 'card' && !view.choices && !view.questions);
    if (!isPlain || stopping) await this.loadExtras();
  }

  /** Without these parts, which may fail to load, Next and Skip still go on. */
  private async loadExtras(): Promise<void> {
    if (this.extras) return;
    const extras = await import('./extras.ts').catch(() => null);
    if (!extras) return;
    this.extras = extras;
    defineElement('handrail-survey', extras.HandrailSurvey);
    this.addStyles(extras.extraStyles);
  }

  private readonly act = (detail: Action): void => {
    // MooTools and old polyfills replace the constructors of events; this way is always there.
    const event = this.ownerDocument.createEvent('CustomEvent');
    event.initCustomEvent('handrail-action', false, false, detail);
    this.dispatchEvent(event);
  };

  private readonly setNoAnswer = (): void => {
    this.noAnswer = true;
    void this.redraw('[name=answer]');
  };

  private readonly setStopping = (stopping: boolean): void => {
    this.stopping = stopping;
    void this.redraw(stopping ? '#stop' : '.minor button + button');
  };

  private async redraw(focus: string): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
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
