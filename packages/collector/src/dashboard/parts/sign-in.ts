import { html, nothing, type TemplateResult } from 'lit';
import type { WaysIn } from '../api.ts';
import type { Format } from '../format.ts';
import { tabStorage } from '../tab-storage.ts';

interface SignInView {
  readonly waysIn: WaysIn;
  /** Whether a token was given and refused. */
  readonly wasWrong: boolean;
  retry(): void;
}

/** Two ways in: the sign-in page for people, a token for who was given one. */
export function signIn(format: Format, view: SignInView): TemplateResult {
  const { accounts, token } = view.waysIn;
  return html`${accounts || !token ? toSignInPage(format) : nothing}
  ${token ? tokenForm(format, view) : nothing}`;
}

function toSignInPage({ t, language }: Format): TemplateResult {
  // What is shown goes along behind the "#", and comes back after signing in: browsers keep it.
  const address = `sign-in?lang=${language}${location.hash}`;
  return html`<div class="notice">
    <h2>${t.signInTitle}</h2>
    <p>${t.signInHelp}</p>
    <p><a href=${address}>${t.signIn}</a></p>
  </div>`;
}

function tokenForm({ t }: Format, { wasWrong, retry }: SignInView): TemplateResult {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const token = new FormData(event.target as HTMLFormElement).get('token');
    tabStorage.set('token', typeof token === 'string' ? token.trim() : '');
    retry();
  };
  return html`<form class="notice token" aria-labelledby="token-title" @submit=${submit}>
    <h2 id="token-title">${t.tokenTitle}</h2>
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
