import type { Account } from '../accounts.ts';
import type { Viewer } from '../viewer.ts';
import { DATA_TEXTS } from './data-texts.ts';
import { html, type Html } from './html.ts';
import { field, form, pageLink, renderPage, renderQuestion, type PageContext } from './page.ts';
import { newPasswordFields } from './sign-in-pages.ts';
import type { Done } from './texts.ts';

/** What the page of accounts shows beside its forms. */
export interface AccountsView {
  readonly viewer: Viewer;
  readonly accounts: readonly Account[];
  readonly error?: string | undefined;
  /** A link that was just made, to be handed over. */
  readonly link?: string | undefined;
  /** What was just done. */
  readonly done?: Done | undefined;
}

/** One's own account, and for admins everybody's. */
export function accountsPage(context: PageContext, view: AccountsView): string {
  const { texts } = context;
  const { viewer, error, done } = view;
  return renderPage(context, {
    title: texts.accounts,
    error,
    notice: done && texts.done[done],
    isWide: true,
    content: html`<p>${texts.you} <strong>${viewer.name}</strong>.</p>
      <p><a href="${context.base}./">${texts.toFigures}</a></p>
      ${
        viewer.role === 'admin'
          ? html`<p>${pageLink(context, 'data', DATA_TEXTS[context.lang].title)}</p>`
          : undefined
      }
      ${madeLink(context, view)} ${viewer.role === 'admin' ? everybody(context, view) : undefined}
      ${viewer.method === 'password' ? own(context) : undefined}`,
  });
}

/** Asks once more: a slip of the hand would lock somebody out. */
export function removePage(context: PageContext, name: string): string {
  const { texts } = context;
  return renderQuestion(context, {
    title: texts.removeTitle(name),
    lead: texts.removeLead,
    about: { name: 'name', value: name },
    action: 'accounts/remove',
    button: texts.remove,
    back: 'accounts',
  });
}

function madeLink({ texts }: PageContext, { link }: AccountsView): Html | undefined {
  if (link === undefined) return undefined;
  return html`<div class="notice" role="status">
    <p>${texts.linkMade}</p>
    <p><code>${link}</code></p>
  </div>`;
}

function own(context: PageContext): Html {
  const { texts } = context;
  const current = field({
    name: 'current',
    label: texts.currentPassword,
    autocomplete: 'current-password',
  });
  return html`<h2>${texts.changePassword}</h2>
    ${form(
      context,
      html`${current} ${newPasswordFields(context, false)} <button>${texts.save}</button>`,
      { action: 'accounts/password' },
    )}
    <h2>${texts.signOut}</h2>
    ${form(context, html`<button class="quiet">${texts.signOut}</button>`, {
      action: 'accounts/sign-out',
    })}`;
}

function everybody(context: PageContext, { accounts }: AccountsView): Html {
  const { texts } = context;
  return html`<h2>${texts.people}</h2>
    <ul class="accounts">
      ${accounts.map((account) => one(context, account))}
    </ul>
    <h2>${texts.add}</h2>
    ${form(
      context,
      html`${field({
          name: 'name',
          label: texts.name,
          hint: texts.nameHint,
          autocomplete: 'off',
        })}
        <div class="field">
          <label for="role">${texts.role}</label>
          <select id="role" name="role">
            <option value="reader">${texts.reader}</option>
            <option value="admin">${texts.admin}</option>
          </select>
        </div>
        <button>${texts.makeLink}</button>`,
      { action: 'accounts/invite' },
    )}`;
}

/** Each button says whom it is about: somebody who hears the page hears it out of its place. */
function one(context: PageContext, { name, role }: Account): Html {
  const { texts } = context;
  const other = role === 'admin' ? 'reader' : 'admin';
  const button = (action: string, words: string, more?: Html) =>
    form(
      context,
      html`<input type="hidden" name="name" value="${name}" />${more}
        <button class="quiet" aria-label="${words}: ${name}">${words}</button>`,
      { action },
    );
  const as = (value: string) => html`<input type="hidden" name="role" value="${value}" />`;
  return html`<li>
    <p><strong>${name}</strong><br />${role === 'admin' ? texts.admin : texts.reader}</p>
    <div class="row">
      ${button('accounts/role', other === 'admin' ? texts.makeAdmin : texts.makeReader, as(other))}
      ${button('accounts/invite', texts.newLink, html`${as(role)}<input type="hidden" name="known" value="1" />`)}
      ${button('accounts/remove', texts.remove)}
    </div>
  </li>`;
}
