import { html, type Html } from './html.ts';
import { field, form, renderPage, type PageContext } from './page.ts';
import type { PageTexts } from './texts.ts';

/** The same in all languages. */
const FIRST_ACCOUNT = 'handrail-collector password set NAME --role admin';

/** Whether there is anybody who could sign in by the form; `proxy`: elsewhere only. */
export type SignInState = 'accounts' | 'no-accounts' | 'proxy';

/** The form to sign in with. Which of the two fields is wrong is not said. */
export function signInPage(
  context: PageContext,
  {
    name = '',
    error,
    state,
  }: { readonly name?: string; readonly error?: string; readonly state: SignInState },
): string {
  const { texts } = context;
  const isFaulty = error === texts.refused;
  return renderPage(context, {
    title: texts.signIn,
    error,
    content: html`${lead(texts, state)}
    ${form(
      context,
      html`${field({
          name: 'name',
          label: texts.name,
          autocomplete: 'username',
          value: name,
          isFaulty,
        })}
        ${field({
          name: 'password',
          label: texts.password,
          autocomplete: 'current-password',
          isFaulty,
        })} <button>${texts.signIn}</button>`,
    )}
    ${state === 'accounts' ? html`<p class="after">${texts.forgotten}</p>` : undefined}`,
  });
}

function lead(texts: PageTexts, state: SignInState): Html {
  if (state === 'accounts') return html`<p>${texts.signInLead}</p>`;
  if (state === 'proxy') return html`<p>${texts.proxyOnly}</p>`;
  return html`<p>${texts.noAccounts}</p>
    <p><code>${FIRST_ACCOUNT}</code></p>`;
}

/** The form behind a one-time link. Without a name in the invitation, the name is chosen here. */
export function setPasswordPage(
  context: PageContext,
  options: {
    readonly invited: string;
    readonly name?: string;
    readonly error?: string;
    readonly at?: 'name' | 'password' | undefined;
  },
): string {
  const { texts } = context;
  const { invited, name = 'admin', error, at } = options;
  const nameField =
    invited === ''
      ? field({
          name: 'name',
          label: texts.name,
          hint: texts.nameHint,
          autocomplete: 'username',
          value: name,
          isFaulty: at === 'name',
        })
      : // Password managers file the password under it.
        html`<p>${texts.name}: <strong>${invited}</strong></p>
          <input type="hidden" name="name" value="${invited}" autocomplete="username" />`;
  return renderPage(context, {
    title: texts.setPassword,
    error,
    content: form(
      context,
      html`${nameField} ${newPasswordFields(context, at === 'password')}
        <button>${texts.save}</button>`,
    ),
  });
}

export function newPasswordFields({ texts }: PageContext, isFaulty: boolean) {
  return html`${field({
    name: 'password',
    label: texts.newPassword,
    hint: texts.newPasswordHint,
    autocomplete: 'new-password',
    isFaulty,
  })}
  ${field({ name: 'again', label: texts.again, autocomplete: 'new-password', isFaulty })}`;
}

export function deadLinkPage(context: PageContext): string {
  const { texts } = context;
  return renderPage(context, {
    title: texts.deadLink,
    content: html`<p>${texts.deadLinkLead}</p>
      <p><a href="sign-in">${texts.signIn}</a></p>`,
  });
}
