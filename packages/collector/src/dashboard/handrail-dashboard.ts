import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { loadPage, type Loaded } from './api.ts';
import { createFormat, type Format } from './format.ts';
import { LANGUAGES, MESSAGES, type Language } from './messages.ts';
import { readRoute, writeRoute, type Route } from './route.ts';
import { tabStorage } from './tab-storage.ts';
import { filters } from './view-filters.ts';
import { flowsView } from './view-flows.ts';
import { funnelView } from './view-funnel.ts';
import { makeScrollable } from './view-table.ts';

/**
 * The collector's pages: the list of flows, and the funnel of one.
 *
 * It renders into the page itself, not a shadow root: it is alone there, and one style sheet
 * serves screen, print and forced colours.
 *
 * @summary Shows where citizens get stuck.
 */
export class HandrailDashboard extends LitElement {
  static override properties = {
    language: { state: true },
    route: { state: true },
    loaded: { state: true },
  };

  declare private language: Language;
  declare private route: Route;
  declare private loaded: Loaded;
  /** Answers to a question that is no longer asked are ignored. */
  private question = 0;
  private wantsFocus = false;

  constructor() {
    super();
    this.language = firstLanguage();
    this.route = readRoute(location.hash, Date.now());
    this.loaded = { status: 'loading' };
  }

  override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.onHashChange);
    window.addEventListener('resize', this.onResize);
    void this.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.onHashChange);
    window.removeEventListener('resize', this.onResize);
  }

  private onHashChange = (): void => {
    const before = this.route.flow;
    this.route = readRoute(location.hash, Date.now());
    // Another page: start reading at its heading. Another period: stay at the form.
    this.wantsFocus = before !== this.route.flow;
    void this.load();
  };

  private onResize = (): void => makeScrollable(this);

  private async load(): Promise<void> {
    const question = ++this.question;
    this.loaded = { status: 'loading' };
    const loaded = await loadPage(this.route, tabStorage.get('token'));
    if (question === this.question) this.loaded = loaded;
  }

  protected override updated(changed: PropertyValues): void {
    const { t } = createFormat(this.language, 1);
    document.documentElement.lang = this.language;
    document.title = `${this.route.flow === undefined ? t.title : t.flowTitle(this.route.flow)} – Handrail`;
    makeScrollable(this);
    if (!changed.has('loaded') || this.loaded.status === 'loading') return;
    if (this.loaded.status === 'token' && this.loaded.wasWrong)
      this.querySelector<HTMLElement>('#token')?.focus();
    else if (this.wantsFocus) this.querySelector<HTMLElement>('h1')?.focus();
    this.wantsFocus = false;
  }

  protected override render(): TemplateResult {
    const { loaded, route } = this;
    const data = loaded.status === 'ready' ? loaded.data : undefined;
    const format = createFormat(this.language, data?.list.minCount ?? 1);
    const { t, number } = format;
    const minCount = data?.list.minCount ?? 1;
    return html`
      <header>
        <a
          class="brand"
          href=${writeRoute({ ...route, flow: undefined, version: undefined, lang: undefined })}
          >Handrail</a
        >
        ${this.renderLanguages(format)}
      </header>
      <main>
        ${
          route.flow === undefined
            ? nothing
            : html`<p class="crumb">
                <a
                  href=${writeRoute({ ...route, flow: undefined, version: undefined, lang: undefined })}
                  >← ${t.allFlows}</a
                >
              </p>`
        }
        <h1 tabindex="-1">${route.flow === undefined ? t.title : t.flowTitle(route.flow)}</h1>
        ${
          loaded.status === 'token'
            ? nothing
            : filters(
                route,
                data?.list.flows.find(({ flow }) => flow === route.flow),
                format,
              )
        }
        <p role="status" class=${loaded.status === 'loading' ? 'loading' : 'visually-hidden'}>
          ${loaded.status === 'loading' ? t.loading : nothing}
        </p>
        ${this.renderLoaded(format)}
        ${minCount > 1 ? html`<p class="note">${t.smallNote(number(minCount))}</p>` : nothing}
        ${data?.list.dropped ? html`<p class="note">${t.dropped(number(data.list.dropped))}</p>` : nothing}
      </main>
      <footer><p>${t.footer}</p></footer>
    `;
  }

  private renderLoaded(format: Format): TemplateResult | typeof nothing {
    const { loaded, route } = this;
    const { t } = format;
    switch (loaded.status) {
      case 'loading':
        return nothing;
      case 'token':
        return this.renderToken(loaded.wasWrong, format);
      case 'failed': {
        const text = { network: t.errorNetwork, server: t.errorServer, local: t.errorLocal }[
          loaded.why
        ];
        return html`<div class="notice is-error" role="alert">
          <h2>${t.errorTitle}</h2>
          <p>${text}</p>
          <button type="button" @click=${() => this.load()}>${t.retry}</button>
        </div>`;
      }
      case 'ready': {
        const { list, funnel } = loaded.data;
        return funnel === undefined ? flowsView(list, route, format) : funnelView(funnel, format);
      }
    }
  }

  private renderToken(wasWrong: boolean, { t }: Format): TemplateResult {
    const submit = (event: SubmitEvent) => {
      event.preventDefault();
      const token = new FormData(event.target as HTMLFormElement).get('token');
      tabStorage.set('token', typeof token === 'string' ? token.trim() : '');
      void this.load();
    };
    return html`<form class="notice token" @submit=${submit}>
      <h2>${t.tokenTitle}</h2>
      <p id="token-help">${t.tokenHelp}</p>
      <label for="token">${t.tokenLabel}</label>
      ${wasWrong ? html`<p class="error" id="token-error">${t.tokenWrong}</p>` : nothing}
      <input
        id="token"
        name="token"
        type="password"
        autocomplete="current-password"
        required
        aria-invalid=${wasWrong ? 'true' : 'false'}
        aria-describedby=${wasWrong ? 'token-error token-help' : 'token-help'}
      />
      <button type="submit">${t.tokenSubmit}</button>
    </form>`;
  }

  private renderLanguages({ t }: Format): TemplateResult {
    const choose = (language: Language) => () => {
      this.language = language;
      tabStorage.set('language', language);
    };
    return html`<div class="languages" role="group" aria-label=${t.language}>
      ${(Object.keys(LANGUAGES) as Language[]).map(
        (language) =>
          html`<button
            type="button"
            lang=${language}
            aria-pressed=${language === this.language ? 'true' : 'false'}
            @click=${choose(language)}
          >
            ${LANGUAGES[language]}
          </button>`,
      )}
    </div>`;
  }
}

function firstLanguage(): Language {
  const wanted = [tabStorage.get('language'), ...navigator.languages].map((tag) => tag.slice(0, 2));
  return (wanted.find((tag) => Object.hasOwn(MESSAGES, tag)) as Language | undefined) ?? 'en';
}

declare global {
  interface HTMLElementTagNameMap {
    'handrail-dashboard': HandrailDashboard;
  }
}
