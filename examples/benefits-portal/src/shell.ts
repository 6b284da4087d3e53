import { html } from './html.ts';
import type { Html, HtmlValue } from './html.ts';
import { renderDocument, renderForm } from './layout.ts';
import type { PageContext } from './layout.ts';

interface ShellParts {
  readonly path: string;
  readonly title: string;
  readonly content: HtmlValue;
  /** Only a page that can lose something asks "Are you still there?". */
  readonly watchesSession?: boolean;
}

/** A page at the top: banner, menu, content and footer. */
export function renderShell(
  context: PageContext,
  { path, title, content, watchesSession = false }: ShellParts,
): string {
  const { t } = context;
  const body = renderForm(
    context,
    path,
    path,
    context.setup.release.markup.shell({ lang: context.lang, t, path, content }),
  );
  const dialogs = html`${renderPrivacyPopup(context)}${watchesSession && renderSessionDialog(context)}`;
  const seconds = watchesSession && html` data-session-seconds="${context.setup.sessionSeconds}"`;
  return renderDocument(context, {
    title,
    body: html`${body}${dialogs}`,
    bodyAttributes: html`${seconds}`,
  });
}

/** The old kind of modal: two divs and a script, with no help from the browser. */
function renderPrivacyPopup({ setup, t }: PageContext): Html {
  const { button } = setup.release.markup.classes;
  return html`<div
    id="pnlPrivacy"
    class="modalPopup off"
    role="dialog"
    aria-labelledby="lblPrivacy"
  >
    <div class="modalTitle" id="lblPrivacy">${t.privacyLink}</div>
    <p>${t.privacyText}</p>
    <p><input type="button" class="${button} closesPopup" value="${t.close}" /></p>
  </div>`;
}

/** The one real modal dialog; legacy.js opens it shortly before the session ends. */
function renderSessionDialog({ setup, t }: PageContext): Html {
  const { button } = setup.release.markup.classes;
  return html`<dialog
    id="dlgStillThere"
    aria-labelledby="lblStillThere"
    aria-describedby="txtStillThere"
  >
    <div class="modalTitle" id="lblStillThere">${t.stillThere}</div>
    <p id="txtStillThere">${t.stillThereText}</p>
    <p>
      <button type="button" class="${button}" id="btnStay">${t.stay}</button>
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
