import { html, nothing, type TemplateResult } from 'lit';
import type { Format } from '../format.ts';
import { LANGUAGES, type Language } from '../messages.ts';
import { otherPage, writeRoute, type Route } from '../route.ts';
import type { Session } from '../session.ts';

interface FrameHead {
  readonly route: Route;
  readonly session: Session | undefined;
  skip(): void;
  signOut(): void;
  choose(language: Language): void;
}

/** The top of every page. */
export function frameHead(format: Format, parts: FrameHead): TemplateResult {
  const { route, skip } = parts;
  const skipOver = (event: Event) => {
    // The address holds what is shown, so that a link cannot lead into the page by it.
    event.preventDefault();
    skip();
  };
  return html`<header class="frame-head">
    <a class="skip" href="#main" @click=${skipOver}>${format.t.skip}</a>
    <a class="brand" href=${writeRoute(otherPage(route, 'flows'))}>Handrail</a>
    ${reader(format, parts)} ${languages(format, parts)}
  </header>`;
}

/** Who reads, and the way out. Nobody signs in on the collector's own machine without accounts. */
function reader({ t, language }: Format, { session, signOut }: FrameHead) {
  if (session === undefined || session.method === 'local') return nothing;
  const isNamed = session.method === 'password' || session.method === 'proxy';
  // One's own password, and for admins everybody's account.
  const hasAccounts = session.method === 'password' || (isNamed && session.role === 'admin');
  return html`<div class="reader">
    ${isNamed ? html`<span class="reader-name">${t.signedInAs(session.name)}</span>` : nothing}
    ${hasAccounts ? html`<a href="accounts?lang=${language}">${t.accounts}</a>` : nothing}
    ${
      isNamed && session.role === 'admin'
        ? html`<a href="data?lang=${language}">${t.dataAndLog}</a>`
        : nothing
    }
    ${
      // A proxy lets people in and out by itself.
      session.method === 'proxy'
        ? nothing
        : html`<button type="button" class="quiet" @click=${signOut}>${t.signOut}</button>`
    }
  </div>`;
}

function languages({ t, language: chosen }: Format, { choose }: FrameHead): TemplateResult {
  return html`<div class="languages" role="group" aria-label=${t.language}>
    ${(Object.keys(LANGUAGES) as Language[]).map(
      (language) =>
        html`<button
          type="button"
          lang=${language}
          aria-pressed=${language === chosen ? 'true' : 'false'}
          @click=${() => choose(language)}
        >
          ${LANGUAGES[language]}
        </button>`,
    )}
  </div>`;
}
