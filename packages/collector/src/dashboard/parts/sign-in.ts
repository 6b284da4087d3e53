import { html, nothing, type TemplateResult } from 'lit';
import type { Format } from '../format.ts';
import { tabStorage } from '../tab-storage.ts';

/**
 * Two ways in: the sign-in page for people, a token for who was given one.
 *
 * @param wasWrong whether a token was given and refused.
 */
export function signIn(
  { t }: Format,
  { wasWrong, retry }: { wasWrong: boolean; retry: () => void },
): TemplateResult {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const token = new FormData(event.target as HTMLFormElement).get('token');
    tabStorage.set('token', typeof token === 'string' ? token.trim() : '');
    retry();
  };
  return html`<div class="notice">
      <h2>${t.signInTitle}</h2>
      <p>${t.signInHelp}</p>
      <p><a href="sign-in">${t.signIn}</a></p>
    </div>
    <form class="notice token" aria-labelledby="token-title" @submit=${submit}>
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
