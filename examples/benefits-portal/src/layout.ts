import type { ControlNames } from './control-names.ts';
import { escapeHtml, html, Html } from './html.ts';
import type { Release } from './release.ts';
import type { Session } from './sessions.ts';
import type { Lang, Texts } from './texts.ts';
import type { ViewState } from './view-state.ts';

/** How this portal was set up; the same for every visitor. */
export interface PortalSetup {
  readonly release: Release;
  readonly names: ControlNames;
  readonly viewState: ViewState;
  /** Inline scripts and `javascript:` links, as WebForms writes them. Off under a strict CSP. */
  readonly inlineScript: boolean;
  /** jQuery 1.12 sets innerHTML while it loads, so it stays out where Trusted Types are required. */
  readonly jquery: boolean;
  /** The one line that an agency adds; `undefined` leaves the portal without guidance. */
  readonly scriptTag:
    { readonly flows: string; readonly collector: string | undefined } | undefined;
  readonly sessionSeconds: number;
}

/** What a page needs to know about one request. */
export interface PageContext {
  readonly setup: PortalSetup;
  readonly session: Session;
  readonly lang: Lang;
  readonly t: Texts;
}

interface DocumentParts {
  readonly title: string;
  readonly body: Html;
  readonly bodyAttributes?: Html;
}

const DOCTYPE = new Html(
  '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">',
);
const DO_POST_BACK = new Html(`<script type="text/javascript">
//<![CDATA[
var theForm = document.forms['aspnetForm'];
function __doPostBack(eventTarget, eventArgument) {
    if (!theForm.onsubmit || (theForm.onsubmit() != false)) {
        theForm.__EVENTTARGET.value = eventTarget;
        theForm.__EVENTARGUMENT.value = eventArgument;
        theForm.submit();
    }
}
//]]>
</script>`);

/** Kept on one line, as the documentation shows it to agencies. */
function renderScriptTag({ scriptTag }: PortalSetup): Html | false {
  if (scriptTag === undefined) return false;
  const attributes = [`src="/guidance/handrail.js"`, `data-flows="${escapeHtml(scriptTag.flows)}"`];
  if (scriptTag.collector !== undefined) {
    attributes.push(`data-collector="${escapeHtml(scriptTag.collector)}"`);
  }
  return new Html(`<script ${attributes.join(' ')} defer></script>`);
}

function renderJquery({ inlineScript }: PortalSetup): Html {
  const shim = html`<script src="/benefits/Scripts/jquery-csp.js" type="text/javascript"></script>`;
  return html`${!inlineScript && shim}
    <script src="/benefits/Scripts/jquery-1.12.4.min.js" type="text/javascript"></script>`;
}

/** A whole document: the master page's head, with the template's script tags. */
export function renderDocument(
  context: PageContext,
  { title, body, bodyAttributes }: DocumentParts,
): string {
  const { setup, lang, t } = context;
  return html`${DOCTYPE}
<html xmlns="http://www.w3.org/1999/xhtml" lang="${lang}" xml:lang="${lang}">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${setup.release.markup.title(t, title)}</title>
<link rel="icon" href="/benefits/images/seal.svg" type="image/svg+xml" />
        <link href="${setup.release.markup.stylesheet}" rel="stylesheet" type="text/css" />
${setup.jquery && renderJquery(setup)}
${renderScriptTag(setup)}
</head>
<body${bodyAttributes}>
${body}
<script src="/benefits/Scripts/legacy.js" type="text/javascript"></script>
</body>
</html>
`.markup;
}

/** The one form that a WebForms page consists of. `page` is sealed into the view state. */
export function renderForm(
  context: PageContext,
  action: string,
  page: string,
  content: Html,
): Html {
  const { setup, session } = context;
  const seal = (purpose: string, text: string): string =>
    setup.viewState.seal(session.id, purpose, text);
  return html`<form name="aspnetForm" method="post" action="${action}" id="aspnetForm">
    <div class="aspNetHidden">
      <input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" />
      <input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" />
      <input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="${seal('viewstate', page)}" />
      <input
        type="hidden"
        name="__EVENTVALIDATION"
        id="__EVENTVALIDATION"
        value="${seal('events', page)}"
      />
    </div>
    ${setup.inlineScript && DO_POST_BACK} ${content}
  </form>`;
}

interface PostBack {
  readonly control: string;
  readonly text: string;
  readonly as: 'link' | 'button';
  readonly className: string;
}

/** A LinkButton or a plain button that posts the form back by script. */
export function renderPostBack(
  { setup }: PageContext,
  { control, text, as, className }: PostBack,
): Html {
  const id = setup.names.id(control);
  const name = setup.names.name(control);
  const call = `javascript:__doPostBack('${name}','')`;
  const marker = !setup.inlineScript && html` data-postback="${name}"`;
  if (as === 'link') {
    return html`<a
      id="${id}"
      class="${className}"
      href="${setup.inlineScript ? call : '#'}"
      ${marker}
      >${text}</a
    >`;
  }
  const handler = setup.inlineScript && html` onclick="${call}"`;
  return html`<input
    type="button"
    id="${id}"
    name="${name}"
    class="${className}"
    value="${text}"
    ${handler}${marker}
  />`;
}
