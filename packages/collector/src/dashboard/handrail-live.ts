import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { AskError, askJson, type Failure } from './api.ts';
import type { LiveReport } from '../report-api.ts';
import type { Format } from './format.ts';
import { makeScrollable } from './parts/table.ts';
import type { Report } from './views/drawn.ts';
import { liveFigures } from './views/live-view.ts';

/** Where nothing is hidden, a figure may change with every visit; elsewhere only now and then. */
const EVERY_MS = { day: 15_000, week: 60_000 } as const;
/** After a failure it waits this many times as long, and longer after each further one. */
const SLOWER = 2;
const SLOWEST_MS = 10 * 60_000;

/**
 * The newest figures of a flow, asked for again and again.
 *
 * It asks while its page can be seen and nobody has paused it, never faster than above, and says
 * nothing aloud when figures change: who listens would be interrupted every few seconds.
 *
 * @summary Figures for the first minutes after a release.
 */
export class HandrailLive extends LitElement {
  static override properties = {
    report: { attribute: false },
    format: { attribute: false },
    isPaused: { state: true },
    refreshedAt: { state: true },
    failure: { state: true },
  };

  /** The figures to begin with. */
  declare report: Report<LiveReport>;
  declare format: Format;
  declare private isPaused: boolean;
  declare private refreshedAt: number;
  declare private failure: Failure | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;

  constructor() {
    super();
    this.isPaused = false;
    this.refreshedAt = Date.now();
    this.failure = undefined;
  }

  override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.schedule);
    this.schedule();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.schedule);
    clearTimeout(this.timer);
  }

  private schedule = (): void => {
    clearTimeout(this.timer);
    if (this.isPaused || document.hidden || !this.isConnected) return;
    const every = EVERY_MS[this.report.data.unit];
    const wait = Math.min(every * SLOWER ** this.failures, SLOWEST_MS);
    this.timer = setTimeout(() => void this.refresh(), wait);
  };

  private refresh = async (): Promise<void> => {
    const { url } = this.report;
    try {
      const data = await askJson<LiveReport>(url);
      if (url !== this.report.url) return;
      this.report = { url, data };
      this.refreshedAt = Date.now();
      this.failure = undefined;
      this.failures = 0;
    } catch (error) {
      this.failure = error instanceof AskError ? error.why : 'server';
      this.failures += 1;
    }
    this.schedule();
  };

  protected override updated(changed: PropertyValues): void {
    if (changed.has('report') && !changed.has('refreshedAt')) this.schedule();
    makeScrollable(this);
  }

  private renderFailure() {
    const { t } = this.format;
    if (this.failure === undefined) return nothing;
    const isOut = this.failure === 'signed-out' || this.failure === 'gateway';
    return html`<p class="error">${isOut ? t.liveSignedOut : t.liveFailed}</p>`;
  }

  protected override render(): TemplateResult {
    const { t, time } = this.format;
    const toggle = () => {
      this.isPaused = !this.isPaused;
      if (this.isPaused) clearTimeout(this.timer);
      else void this.refresh();
    };
    return html`<div class="live-controls">
        <button type="button" aria-pressed=${this.isPaused ? 'true' : 'false'} @click=${toggle}>
          ${t.pause}
        </button>
        <button type="button" class="quiet" @click=${this.refresh}>${t.refresh}</button>
        <p>
          ${this.isPaused ? t.paused(time(this.refreshedAt)) : t.refreshed(time(this.refreshedAt))}
        </p>
        ${this.renderFailure()}
      </div>
      ${this.report.data.minCount > 1 ? html`<p class="note">${t.liveNote}</p>` : nothing}
      ${liveFigures(this.report, this.format)}`;
  }
}
