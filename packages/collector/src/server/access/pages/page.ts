import { html, type Html } from './html.ts';
import { PAGE_LANGS, PAGE_TEXTS, type PageLang, type PageTexts } from './texts.ts';

/** What every page is made from. */
export interface PageContext {
  readonly lang: PageLang;
  readonly texts: PageTexts;
  /** The page's own address without the language, to offer it in the other. */
  readonly self: string;
  /** Goes along with every form. */
  readonly formToken: string;
  /** From the page to the collector's root, such as `../`; empty if it stands there. */
  readonly base: string;
}

/** A whole document. An error is in the title too: that is what a screen reader says first. */
export function renderPage(
  context: PageContext,
  page: {
    readonly title: string;
    readonly content: Html;
    readonly error?: string | undefined;
    /** What was just done. */
    readonly notice?: string | undefined;
    readonly isWide?: boolean;
  },
): string {
  const { lang, texts, base } = context;
  const { title, content, error, notice, isWide = false } = page;
  const { markup } = html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${error === undefined ? '' : `${texts.error}: `}${title} – ${texts.product}</title>
        <link rel="stylesheet" href="${base}sign-in.css" />
        <link rel="icon" href="${base}icon.svg" />
      </head>
      <body>
        <main class="${isWide ? 'wide' : 'narrow'}">
          <p class="product">${texts.product}</p>
          <h1>${title}</h1>
          ${
            error === undefined
              ? undefined
              : html`<div class="error" role="alert" id="error"><p>${error}</p></div>`
          }
          ${
            notice === undefined
              ? undefined
              : html`<div class="notice" role="status"><p>${notice}</p></div>`
          }
          ${content} ${languageLinks(context)}
        </main>
      </body>
    </html>`;
  return markup;
}

/** Asks once more before something is done: a slip of the hand would do harm. */
export function renderQuestion(
  context: PageContext,
  question: {
    readonly title: string;
    readonly lead: string;
    /** What the form sends along, to say what it is about. */
    readonly about: { readonly name: string; readonly value: string };
    readonly action: string;
    readonly button: string;
    /** Where one gets to who does not want to. */
    readonly back: 'accounts' | 'data';
  },
): string {
  const { title, lead, about, action, button, back } = question;
  return renderPage(context, {
    title,
    content: html`<p>${lead}</p>
      ${form(
        context,
        html`<input type="hidden" name="${about.name}" value="${about.value}" />
          <input type="hidden" name="sure" value="1" />
          <button>${button}</button>`,
        { action },
      )}
      <p>${pageLink(context, back, context.texts.cancel)}</p>`,
  });
}

/** Another page for the same reader: the language that was chosen goes along. */
export const pageLink = (
  { base, lang }: Pick<PageContext, 'base' | 'lang'>,
  page: 'accounts' | 'data',
  words: string,
): Html => html`<a href="${base}${page}?lang=${lang}">${words}</a>`;

function languageLinks({ lang, self }: PageContext): Html {
  const links = PAGE_LANGS.filter((each) => each !== lang).map(
    (each) =>
      html`<a
        href="${self}${self.includes('?') ? '&' : '?'}lang=${each}"
        lang="${each}"
        hreflang="${each}"
        >${PAGE_TEXTS[each].language}</a
      >`,
  );
  return html`<p class="languages">${links}</p>`;
}

/** A form that posts to the page it stands on, or to `action`. */
export function form(
  { formToken, lang, base }: PageContext,
  content: Html,
  { action = '' }: { readonly action?: string } = {},
): Html {
  const to = action === '' ? undefined : html` action="${base}${action}"`;
  return html`<form method="post" ${to}>
    <input type="hidden" name="token" value="${formToken}" />
    <input type="hidden" name="lang" value="${lang}" />
    ${content}
  </form>`;
}

/** One labelled field. A faulty one points at the message at the top. */
export function field(options: {
  readonly name: string;
  readonly label: string;
  readonly autocomplete: 'username' | 'current-password' | 'new-password' | 'off';
  readonly hint?: string | undefined;
  readonly value?: string | undefined;
  readonly isFaulty?: boolean;
}): Html {
  const { name, label, autocomplete, hint, value = '', isFaulty = false } = options;
  const isPassword = autocomplete.endsWith('password');
  const described = [hint && `${name}-hint`, isFaulty && 'error'].filter(Boolean).join(' ');
  return html`<div class="field">
    <label for="${name}">${label}</label>
    ${hint === undefined ? undefined : html`<span class="hint" id="${name}-hint">${hint}</span>`}
    <input
      id="${name}"
      name="${name}"
      type="${isPassword ? 'password' : 'text'}"
      autocomplete="${autocomplete}"
      autocapitalize="none"
      spellcheck="false"
      required
      value="${value}"
      ${described === '' ? undefined : html`aria-describedby="${described}"`}
      ${isFaulty ? html`aria-invalid="true"` : undefined}
    />
  </div>`;
}
