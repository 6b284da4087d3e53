import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { AskError, type Failure, type WaysIn } from './api.ts';
import { hatchDefinition } from './charts/pattern.ts';
import { createFormat, type Format } from './format.ts';
import { MESSAGES, type Language } from './messages.ts';
import { PAGES, pageTitle } from './pages.ts';
import { failureNotice } from './parts/failure.ts';
import { filters } from './parts/filters.ts';
import { frameHead } from './parts/frame-head.ts';
import { nav } from './parts/nav.ts';
import { pageFilters, siteLists } from './parts/page-filters.ts';
import { signIn } from './parts/sign-in.ts';
import { hiddenNote, statusLine } from './parts/status-line.ts';
import { makeScrollable } from './parts/table.ts';
import { isSamePage, readRoute, type Route } from './route.ts';
import { endSession, hasVisitors, readSession, type Session } from './session.ts';
import { tabStorage } from './tab-storage.ts';
import type { Drawn } from './views/drawn.ts';

/**
 * The collector's pages.
 *
 * It renders into the page itself, not a shadow root: it is alone there, and one style sheet
 * serves screen, print and forced colours.
 *
 * @summary Shows where citizens get stuck.
 */
export class HandrailDashboard extends LitElement {
  static override properties = {
    format: { state: true },
    route: { state: true },
    drawn: { state: true },
    isLoading: { state: true },
    failure: { state: true },
    session: { state: true },
    visitorsAreOn: { state: true },
  };

  declare private format: Format;
  declare private route: Route;
  /** The page's figures; while others are on their way, those from before. */
  declare private drawn: Drawn | undefined;
  declare private isLoading: boolean;
  declare private failure: Failure | undefined;
  declare private session: Session | undefined;
  declare private visitorsAreOn: boolean;
  /** Answers to a question that is no longer asked are ignored. */
  private question = 0;
  private isKnown = false;
  private tokenWasWrong = false;
  private waysIn: WaysIn = { accounts: true, token: false };

  constructor() {
    super();
    this.format = createFormat(firstLanguage());
    this.route = readRoute(location.hash, Date.now());
    this.drawn = undefined;
    this.isLoading = true;
    this.failure = undefined;
    this.session = undefined;
    this.visitorsAreOn = false;
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

  private onHashChange = (): void => void this.go();

  private async go(): Promise<void> {
    const before = this.route;
    this.route = readRoute(location.hash, Date.now());
    // Another period of the same page: the reader stays at the form, and sees the old figures.
    const isSame = isSamePage(before, this.route);
    if (!isSame) this.drawn = undefined;
    void this.load();
    await this.updateComplete;
    // What was chosen and not asked for, and what another address had, is not what is shown.
    this.querySelector<HTMLFormElement>('form.filters')?.reset();
    if (isSame) return;
    window.scrollTo(0, 0);
    this.focusHeading();
  }

  private onResize = (): void => makeScrollable(this);

  private focusHeading = (): void => this.querySelector<HTMLElement>('h1')?.focus();

  private load = async (): Promise<void> => {
    const question = ++this.question;
    this.isLoading = true;
    this.failure = undefined;
    const [drawn, failure] = await this.ask(this.route);
    if (question !== this.question) return;
    if (failure === 'signed-out') this.forgetReader();
    this.drawn = drawn;
    this.failure = failure;
    this.isLoading = false;
  };

  private async ask(
    route: Route,
  ): Promise<readonly [drawn: Drawn | undefined, failure: Failure | undefined]> {
    try {
      // Who reads, and what is counted, stays the same from page to page.
      if (!this.isKnown) this.session = await readSession();
      const [drawn, visitorsAreOn] = await Promise.all([
        PAGES[route.page](route),
        this.isKnown ? this.visitorsAreOn : hasVisitors(),
      ]);
      this.visitorsAreOn = visitorsAreOn;
      this.isKnown = true;
      return [drawn, undefined];
    } catch (error) {
      if (!(error instanceof AskError)) return [undefined, 'server'];
      this.waysIn = error.waysIn ?? this.waysIn;
      return [undefined, error.why];
    }
  }

  /** A token that was refused must not stand in the way of who signs in afterwards. */
  private forgetReader(): void {
    this.tokenWasWrong ||= tabStorage.get('token') !== '';
    tabStorage.set('token', '');
    this.session = undefined;
    this.isKnown = false;
  }

  private signOut = async (): Promise<void> => {
    const isOut = this.session === undefined || (await endSession(this.session));
    if (this.session?.method === 'token') this.waysIn = { ...this.waysIn, token: true };
    if (isOut) {
      tabStorage.set('token', '');
      this.tokenWasWrong = false;
      this.forgetReader();
    }
    this.drawn = undefined;
    this.question += 1;
    this.isLoading = false;
    this.failure = isOut ? 'signed-out' : 'still-signed-in';
    await this.updateComplete;
    this.focusHeading();
  };

  protected override updated(changed: PropertyValues): void {
    document.documentElement.lang = this.format.language;
    document.title = `${pageTitle(this.route, this.format)} – Handrail`;
    makeScrollable(this);
    // A token that was refused: back to the field.
    if (changed.has('failure'))
      this.querySelector<HTMLElement>('#token[aria-invalid=true]')?.focus();
  }

  protected override render(): TemplateResult {
    const { format, route, drawn, isLoading, failure } = this;
    const { lists: ofPage, choose } = pageFilters(route, drawn?.flow, format);
    const lists = [...siteLists(route, this.session?.sites ?? [], format), ...ofPage];
    const isOut = failure === 'signed-out';
    return html`
      ${hatchDefinition()}
      ${frameHead(format, {
        ...{ route, session: this.session },
        skip: this.focusHeading,
        signOut: () => void this.signOut(),
        choose: this.chooseLanguage,
      })}
      ${isOut ? nothing : nav(route, format, this.visitorsAreOn || route.page === 'visitors')}
      <main>
        <h1 tabindex="-1">${pageTitle(route, format)}</h1>
        ${isOut || route.page === 'live' ? nothing : filters(route, format, { lists, choose })}
        ${statusLine(drawn, { isLoading, route, format })}
        ${failure === undefined ? this.renderFigures() : this.renderFailure(failure)}
      </main>
      <footer><p>${format.t.footer}</p></footer>
    `;
  }

  private renderFigures(): TemplateResult {
    const { format, drawn, isLoading } = this;
    const { t, number } = format;
    if (drawn === undefined) return html`<div class="loading-room"></div>`;
    return html`${hiddenNote(drawn, format)}
      <div class="figures" aria-busy=${isLoading ? 'true' : nothing}>${drawn.draw(format)}</div>
      ${drawn.dropped ? html`<p class="note">${t.dropped(number(drawn.dropped))}</p>` : nothing}`;
  }

  private renderFailure(failure: Failure): TemplateResult {
    const { format } = this;
    const retry = () => void this.load();
    const { waysIn, tokenWasWrong: wasWrong } = this;
    if (failure === 'signed-out') return signIn(format, { waysIn, wasWrong, retry });
    return failureNotice(failure, format, { route: this.route, retry });
  }

  private chooseLanguage = (language: Language): void => {
    this.format = createFormat(language);
    tabStorage.set('language', language);
  };
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
