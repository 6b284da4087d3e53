import { escapeHtml, html } from './html.ts';
import { renderDocument, renderPostBack } from './layout.ts';
import type { PageContext } from './layout.ts';
import { renderShell, renderSlidePanel } from './shell.ts';

/** The home page, with "Begin Application". */
export function renderHome(context: PageContext): string {
  const { setup, t } = context;
  const { markup } = setup.release;
  const content = markup.home({
    t,
    details: renderSlidePanel('pnlMore', t.moreInfo, t.moreInfoText),
    begin: renderPostBack(context, {
      control: 'lnkBegin',
      text: t.begin,
      as: 'link',
      className: markup.classes.begin,
    }),
  });
  return renderShell(context, { path: '/benefits/Default.aspx', title: t.menuHome, content });
}

/** The page around the frame that holds the form. It does not reload while the frame posts. */
export function renderApply(context: PageContext): string {
  const { setup, t } = context;
  const { frame } = setup.release.markup;
  const content = html`<h1>${t.applyTitle}</h1>
    <iframe
      id="${frame}"
      name="${frame}"
      class="${frame}"
      src="/benefits/Form.aspx"
      title="${t.frameTitle}"
      frameborder="0"
    ></iframe>`;
  return renderShell(context, {
    path: '/benefits/Apply.aspx',
    title: t.applyTitle,
    content,
    watchesSession: true,
  });
}

export function renderConfirm(context: PageContext): string {
  const { t, session, setup } = context;
  const { names, release } = setup;
  const number = [t.reference, session.reference ?? '', names.id('lblConfNo')] as const;
  const content = html`<h1>${t.confirmTitle}</h1>
    <p>${t.confirmText}</p>
    ${release.markup.answers([number])}
    <p><a href="#" class="prints">${t.print}</a></p>`;
  return renderShell(context, { path: '/benefits/Confirm.aspx', title: t.confirmTitle, content });
}

export function renderHelp(context: PageContext): string {
  const { t } = context;
  const content = html`<h1>${t.helpTitle}</h1>
    ${renderSlidePanel('pnlQ1', t.helpQ1, t.helpA1)}
    ${renderSlidePanel('pnlQ2', t.helpQ2, t.helpA2)}
    <p>${t.helpPhone}</p>
    <p><a href="/benefits/Apply.aspx">${t.backToForm}</a></p>`;
  return renderShell(context, { path: '/benefits/Help.aspx', title: t.helpTitle, content });
}

/** The letter for a landlord, to print. */
export function renderRentLetter(context: PageContext): string {
  const { setup, t } = context;
  const content = html`<h1>${t.letterTitle}</h1>
    <p>${t.letterText}</p>
    ${setup.release.markup.blanks(t.letterLines.split(' / '))}
    <p><a href="#" class="prints">${t.print}</a></p>`;
  return renderShell(context, { path: '/benefits/RentLetter.aspx', title: t.letterTitle, content });
}

export function renderTimeout(context: PageContext): string {
  const { t } = context;
  const content = html`<h1>${t.timeoutTitle}</h1>
    <p>${t.timeoutText}</p>
    <p>
      <a href="/benefits/Default.aspx" class="${context.setup.release.markup.classes.begin}"
        >${t.restart}</a
      >
    </p>`;
  return renderShell(context, { path: '/benefits/Timeout.aspx', title: t.timeoutTitle, content });
}

/** In the frame: sends the whole window elsewhere, by script or by the link. */
export function renderBreakout(context: PageContext, address: string): string {
  const { t } = context;
  return renderDocument(context, {
    title: t.sending,
    bodyAttributes: html` class="framed" data-top-href="${address}"`,
    body: html`<p>${t.sending} <a href="${address}" target="_top">${t.continue}</a></p>`,
  });
}

/** The server's own plain error page: it knows no template, language or session. */
export function renderError(title: string, text: string): string {
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8" /><title>${escapeHtml(title)}</title></head>
<body><h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p><p><a href="/benefits/">Riverbend County DHS</a></p></body></html>
`;
}
