import type { Block } from '@handrail/flow';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit/html.js';
import { fill } from '../strings/fill.ts';
import type { Interface, Localized, RatingStrings } from '../view.ts';
import { baseStyles } from './base-styles.ts';
import { HandrailElement } from './handrail-element.ts';
import { renderBlocks, renderLocalized } from './render-text.ts';

/**
 * `--_x`, `--_y` and `--_show` come from the overlay, `--_z` from below: inline styles would lose to
 * `:host`.
 */
const helpStyles = `${baseStyles}
:host{left:var(--_x,0)!important;top:var(--_y,0)!important;z-index:var(--_z,0)!important;visibility:var(--_show,visible)!important;width:28px!important;height:28px!important}
:host([hidden]){display:none!important}
.sign{width:28px;min-height:28px;height:28px;padding:0;border-radius:50%;--_b:var(--_bg);border:2px solid var(--_link);line-height:1;font-weight:700}
.sign[aria-expanded=true]{--_b:var(--_primary);--_c:var(--_on);border-color:var(--_primary)}
.bubble{position:fixed;width:max-content;max-width:min(20em,100vw - 16px);max-height:min(60vh,100vh - 16px);overflow:auto;padding:.75em 1em}
h2{font-size:1em}
h2+*,.body>*+*{margin-top:.5em}
.rating{margin-top:.75em;font-size:.875em}
.rating button{font-weight:500;min-width:44px}
.rating [aria-disabled]{cursor:default;--_b:transparent;--_c:var(--_muted)}
`;

/** Between the sign and its bubble, and from the bubble to the viewport's edges. */
const GAP = 8;

/** English; other languages bring these along in their own file. */
const RATING: RatingStrings = {
  rateHelp: 'Was this helpful?',
  rateYes: 'Yes',
  rateNo: 'No',
  rateThanks: 'Thank you.',
};

/** What a help entry says. */
export interface HelpText {
  readonly title: Localized;
  readonly body: readonly Block[];
  /** How people call the field that it is for. */
  readonly label: string;
  readonly bodyLang?: string | undefined;
  readonly bodyDir?: 'ltr' | 'rtl' | undefined;
}

/**
 * A small "?" beside a field. It opens a text that stays until it is closed: by the same button,
 * Escape or a click elsewhere; never by moving the pointer (WCAG 1.4.13).
 *
 * @summary Field help that opens on request.
 * @event handrail-help-open - The text was opened; once for each time. Does not bubble.
 * @since 0.1.0
 */
export class HandrailHelp extends HandrailElement {
  /** The field that it stands at. */
  field: Element | null = null;
  private entry: HelpText | null = null;
  private texts: Interface | null = null;
  private open = false;
  private rater: ((helpful: boolean, thanks: string) => void) | null = null;
  /** Asked once; the thanks stay until the text is closed. */
  private rating: 'open' | 'given' | 'over' = 'open';
  private stopListening: (() => void) | null = null;

  constructor() {
    super(helpStyles);
  }

  get help(): HelpText | null {
    return this.entry;
  }
  set help(help: HelpText | null) {
    this.entry = help;
    this.requestUpdate();
  }

  get ui(): Interface | null {
    return this.texts;
  }
  set ui(ui: Interface | null) {
    this.texts = ui;
    this.requestUpdate();
  }

  /**
   * Takes the answer to "Was this helpful?", and the thanks to say. Without it nobody is asked.
   *
   * @default null
   */
  get rate(): ((helpful: boolean, thanks: string) => void) | null {
    return this.rater;
  }
  set rate(rate: ((helpful: boolean, thanks: string) => void) | null) {
    this.rater = rate;
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    this.setOpen(false);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { help, ui, open } = this;
    if (!help || !ui) return nothing;
    return html`<div lang=${ui.lang} dir=${ui.dir} @keydown=${this.onKeyDown}>
      <button
        class="sign"
        aria-label=${fill(ui.strings.help, { label: help.label })}
        aria-expanded=${open ? 'true' : 'false'}
        @click=${() => this.setOpen(!open)}
      >
        ?
      </button>
      <div class=${open ? 'box bubble' : nothing}>
        <div role="status">
          ${
            open
              ? html`<h2>${renderLocalized(help.title)}</h2>
                  <div class="body" lang=${help.bodyLang ?? nothing} dir=${help.bodyDir ?? nothing}>
                    ${renderBlocks(help.body, ui)}
                  </div>`
              : nothing
          }
        </div>
        ${open && this.rater && this.rating !== 'over' ? this.renderRating(ui) : nothing}
      </div>
    </div>`;
  }

  /** The buttons stay when one was pressed: whoever has the focus there must not lose it. */
  private renderRating({ strings }: Interface): TemplateResult {
    const { rateHelp, rateYes, rateNo, rateThanks } = { ...RATING, ...strings };
    const given = this.rating === 'given';
    const button = (helpful: boolean, text: string): TemplateResult =>
      html`<button
        class="plain"
        aria-disabled=${given ? 'true' : nothing}
        @click=${() => this.giveRating(helpful, rateThanks)}
      >
        ${text}
      </button>`;
    return html`<div class="rating row" role="group" aria-labelledby="rate">
      <span id="rate">${rateHelp}</span>${button(true, rateYes)}${button(false, rateNo)}
      ${given ? html`<span>${rateThanks}</span>` : nothing}
    </div>`;
  }

  private giveRating(helpful: boolean, thanks: string): void {
    if (this.rating !== 'open') return;
    this.rating = 'given';
    this.requestUpdate();
    this.rater?.(helpful, thanks);
  }

  protected override draw(): void {
    super.draw();
    if (this.open) this.place();
  }

  private setOpen(open: boolean): void {
    if (this.open === open) return;
    this.open = open;
    // Somebody asked for it, so it may lie over an offer that nobody asked for.
    if (open) this.style.setProperty('--_z', '1');
    else this.style.removeProperty('--_z');
    this.requestUpdate();
    this.stopListening?.();
    this.stopListening = open ? this.listen() : null;
    if (!open) {
      if (this.rating === 'given') this.rating = 'over';
      return;
    }
    const event = this.ownerDocument.createEvent('CustomEvent');
    event.initCustomEvent('handrail-help-open', false, false, undefined);
    this.dispatchEvent(event);
  }

  private listen(): () => void {
    const document = this.ownerDocument;
    const window = document.defaultView;
    const close = (): void => this.setOpen(false);
    const onPointer = (event: Event): void => {
      if (!event.composedPath().includes(this)) close();
    };
    const place = (): void => this.place();
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') close();
    };
    document.addEventListener('pointerdown', onPointer, true);
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('scroll', place, true);
    window?.addEventListener('resize', place);
    return () => {
      document.removeEventListener('pointerdown', onPointer, true);
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('scroll', place, true);
      window?.removeEventListener('resize', place);
    };
  }

  /** Under the sign, else over it, and inside the viewport. */
  private place(): void {
    const bubble = this.renderRoot.querySelector<HTMLElement>('.bubble');
    if (!bubble) return;
    const sign = this.getBoundingClientRect();
    const { clientWidth, clientHeight } = this.ownerDocument.documentElement;
    const { offsetWidth, offsetHeight } = bubble;
    const below = sign.bottom + GAP;
    const top = below + offsetHeight > clientHeight - GAP ? sign.top - GAP - offsetHeight : below;
    const start = this.ui?.dir === 'rtl' ? sign.right - offsetWidth : sign.left;
    bubble.style.setProperty('top', `${Math.max(GAP, top)}px`);
    bubble.style.setProperty(
      'left',
      `${Math.max(GAP, Math.min(start, clientWidth - offsetWidth - GAP))}px`,
    );
  }

  private onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.open) return;
    // Else a dialog of the portal's that we stand in would close too.
    event.preventDefault();
    event.stopPropagation();
    this.setOpen(false);
    this.renderRoot.querySelector<HTMLElement>('.sign')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'handrail-help': HandrailHelp;
  }
}
