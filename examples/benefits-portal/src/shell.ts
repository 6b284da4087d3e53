import { html } from './html.ts';
import type { Html, HtmlValue } from './html.ts';
import { renderDocument, renderForm } from './layout.ts';
import type { PageContext } from './layout.ts';
import type { Texts } from './texts.ts';

interface ShellParts {
  readonly path: string;
  readonly title: string;
  readonly content: HtmlValue;
  /** Only a page that can lose something asks "Are you still there?". */
  readonly watchesSession?: boolean;
}

/** A page at the top: banner, menu, content and footer in layout tables. */
export function renderShell(
  context: PageContext,
  { path, title, content, watchesSession = false }: ShellParts,
): string {
  const { t } = context;
  const body = renderForm(
    context,
    path,
    path,
    html`<a class="skip" href="#content">${t.skip}</a>
      ${renderBanner(context, path)}
      <table class="outer" role="presentation" cellspacing="0" cellpadding="0">
        <tr>
          <td class="menu">${renderMenu(t)}</td>
          <td class="content" id="content">${content}</td>
        </tr>
      </table>
      <div class="footer">${t.footer}</div>`,
  );
  const dialogs = html`${renderPrivacyPopup(t)}${watchesSession && renderSessionDialog(t)}`;
  const seconds = watchesSession && html` data-session-seconds="${context.setup.sessionSeconds}"`;
  return renderDocument(context, {
    title,
    body: html`${body}${dialogs}`,
    bodyAttributes: html`${seconds}`,
  });
}

function renderBanner({ lang, t }: PageContext, path: string): Html {
  const other = lang === 'en' ? 'es' : 'en';
  return html`<table class="banner" role="presentation" cellspacing="0" cellpadding="0">
    <tr>
      <td class="seal"><img src="/benefits/images/seal.svg" width="48" height="48" alt="" /></td>
      <td class="name">${t.county}<br />${t.department}</td>
      <td class="tools">
        ${t.eBenefits}<br /><a href="${path}?lang=${other}" lang="${other}" hreflang="${other}"
          >${t.otherLanguage}</a
        >
      </td>
    </tr>
  </table>`;
}

function renderMenu(t: Texts): Html {
  return html`<ul class="menuitems">
    <li><a href="/benefits/Default.aspx">${t.menuHome}</a></li>
    <li><a href="/benefits/Apply.aspx">${t.menuApply}</a></li>
    <li><a href="/benefits/Help.aspx">${t.menuHelp}</a></li>
    <li><a href="#pnlPrivacy" class="opensPopup">${t.privacyLink}</a></li>
  </ul>`;
}

/** The old kind of modal: two divs and a script, with no help from the browser. */
function renderPrivacyPopup(t: Texts): Html {
  return html`<div
    id="pnlPrivacy"
    class="modalPopup off"
    role="dialog"
    aria-labelledby="lblPrivacy"
  >
    <div class="modalTitle" id="lblPrivacy">${t.privacyLink}</div>
    <p>${t.privacyText}</p>
    <p><input type="button" class="btn closesPopup" value="${t.close}" /></p>
  </div>`;
}

/** The one real modal dialog; legacy.js opens it shortly before the session ends. */
function renderSessionDialog(t: Texts): Html {
  return html`<dialog
    id="dlgStillThere"
    aria-labelledby="lblStillThere"
    aria-describedby="txtStillThere"
  >
    <div class="modalTitle" id="lblStillThere">${t.stillThere}</div>
    <p id="txtStillThere">${t.stillThereText}</p>
    <p>
      <button type="button" class="btn" id="btnStay">${t.stay}</button>
      <a href="/benefits/Timeout.aspx?end=1">${t.leave}</a>
    </p>
  </dialog>`;
}

/** A heading bar that slides a panel open and shut. */
export function renderSlidePanel(id: string, heading: string, text: string): Html {
  return html`<div class="slide">
    <a href="#${id}" class="slideHead" aria-expanded="false" role="button">${heading}</a>
    <div id="${id}" class="slideBody off">${text}</div>
  </div>`;
}
