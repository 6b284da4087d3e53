import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Action, Interface, View } from '../view.ts';
import { adoptStyles } from './adopt-styles.ts';
import { defineElement } from './define-element.ts';
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
export class HandrailRoot extends LitElement {
  static override properties = {
    view: { attribute: false },
    ui: { attribute: false },
    focusKey: { attribute: false },
    noAnswer: { state: true },
    stopping: { state: true },
  };

  /** What to show; `null` shows nothing. */
  declare view: View | null;
  declare ui: Interface | null;
  /** Name of the key that moves in and out, for the card's hint. */
  declare focusKey: string;
  /** Called when what had the focus is gone and nothing here takes its place. */
  onFocusLost: (() => void) | null = null;

  declare private noAnswer: boolean;
  declare private stopping: boolean;
  private hadFocus = false;

  constructor() {
    super();
    this.view = null;
    this.ui = null;
    this.focusKey = 'F6';
    this.noAnswer = false;
    this.stopping = false;
  }

  /** The card, offer or way back that is on screen. */
  get box(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.ui > .box');
  }

  /** Where the ring around a field may be drawn. */
  get layer(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.layer');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!('popover' in this) || this.matches(':popover-open')) return;
    this.popover = 'manual';
    this.showPopover();
  }

  adoptedCallback(): void {
    if (this.shadowRoot) adoptStyles(this.shadowRoot, rootStyles);
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = this.attachShadow({ mode: 'open' });
    adoptStyles(root, rootStyles);
    for (const type of PRIVATE_EVENTS)
      root.addEventListener(type, (event) => event.stopPropagation());
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('view') && !changed.has('ui')) return;
    this.hadFocus = this.matches(':focus-within');
    const before = changed.get('view');
    if (before?.key !== this.view?.key) this.noAnswer = this.stopping = false;
    if (this.view?.kind === 'card' && this.view.questions) void loadSurvey();
    // A dialog that is only removed does not give the focus back; one that is closed does.
    if (before?.kind === 'card' && before.modal) this.renderRoot.querySelector('dialog')?.close();
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

  protected override updated(changed: PropertyValues<this>): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) {
      dialog.addEventListener('cancel', (event) => event.preventDefault());
      dialog.showModal();
    }
    if (
      !(changed.has('view') || changed.has('ui')) ||
      !this.hadFocus ||
      this.matches(':focus-within')
    )
      return;
    const heading =
      this.view?.kind === 'resume' ? null : this.renderRoot.querySelector<HTMLElement>('h2');
    if (heading) heading.focus({ preventScroll: true });
    else this.onFocusLost?.();
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
    void this.focusNext('[name=answer]');
  };

  private readonly setStopping = (stopping: boolean): void => {
    this.stopping = stopping;
    void this.focusNext(stopping ? '#stop' : '.minor button + button');
  };

  private async focusNext(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  private onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || this.view?.kind === 'resume') return;
    // Else a dialog of the portal's that we stand in would close too.
    event.preventDefault();
    this.act({ type: this.view?.kind === 'offer' ? 'decline' : 'later' });
  }
}

/** The survey comes with the last step only, so few pages need it. Without it, Skip goes on. */
async function loadSurvey(): Promise<void> {
  const module = await import('./survey.ts').catch(() => null);
  if (module) defineElement('handrail-survey', module.HandrailSurvey);
}

declare global {
  interface HTMLElementTagNameMap {
    'handrail-root': HandrailRoot;
  }
}
