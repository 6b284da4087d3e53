import type { nothing, TemplateResult } from 'lit';
import { render } from 'lit/html.js';
import { adoptStyles } from './adopt-styles.ts';

/**
 * What our elements need of a base class, and no more: a shadow root with styles, and one drawing
 * for all changes of a moment. `LitElement` does the same and 2 kB of things besides that nobody
 * here uses; see docs/decisions/0004-small-element-base.md. Templates are lit's.
 */
export abstract class HandrailElement extends HTMLElement {
  readonly renderRoot: ShadowRoot;
  /** Resolves when what was changed is drawn; rejects where drawing failed. */
  updateComplete: Promise<void> = Promise.resolve();
  private isWaiting = false;
  private readonly styleTexts: string[] = [];

  constructor(styleText: string) {
    super();
    this.renderRoot = this.attachShadow({ mode: 'open' });
    this.addStyles(styleText);
  }

  adoptedCallback(): void {
    adoptStyles(this.renderRoot, this.styleTexts);
  }

  protected addStyles(styleText: string): void {
    this.styleTexts.push(styleText);
    this.adoptedCallback();
  }

  protected requestUpdate(): void {
    if (this.isWaiting) return;
    this.isWaiting = true;
    this.updateComplete = Promise.resolve()
      .then(() => {
        this.isWaiting = false;
        return this.prepare();
      })
      .then(() => this.draw());
  }

  /** What has to be there before the next drawing. */
  protected prepare(): unknown {
    return undefined;
  }

  protected draw(): void {
    render(this.render(), this.renderRoot, { host: this });
  }

  protected abstract render(): TemplateResult | typeof nothing;
}
