/** Whole pages for the tests of fingerprints, each in a frame of its own: a portal before and after. */
import type { Fingerprint, Recognition } from './types.ts';
import { describe, type DescribeOptions } from './describe.ts';
import { locate, type LocateOptions } from './locate.ts';

const frames = new Set<HTMLIFrameElement>();

export interface PageOptions {
  readonly lang?: string;
  readonly title?: string;
  /** More of the head, such as a style sheet. */
  readonly head?: string;
  /** @default that of HTML 5 */
  readonly doctype?: string;
}

/** A document of its own, on the screen and ready at once. */
export function openPage(
  body: string,
  { lang = 'en', title = 'Find a case', head = '', doctype = '<!doctype html>' }: PageOptions = {},
): Document {
  const frame = document.createElement('iframe');
  frame.width = '900';
  frame.height = '700';
  document.body.append(frame);
  frames.add(frame);
  const page = frame.contentDocument;
  if (!page) throw new Error('the frame has no document');
  page.open();
  page.write(
    `${doctype}<html lang="${lang}"><head><title>${title}</title>${head}</head><body>${body}</body></html>`,
  );
  page.close();
  return page;
}

export function closePages(): void {
  for (const frame of frames) frame.remove();
  frames.clear();
}

/** The only element that the selector matches. */
export function pick(root: ParentNode, selector = TARGET): Element {
  const all = root.querySelectorAll(selector);
  const [element] = all;
  if (!element || all.length > 1) throw new Error(`${selector} matches ${all.length}`);
  return element;
}

/** Marks the element that a test is about; a fingerprint does not read it. */
export const TARGET = '[data-is=target]';

export function describeIn(
  page: Document,
  selector = TARGET,
  options: DescribeOptions = {},
): Fingerprint {
  return describe(pick(page, selector), options);
}

/**
 * What came of it: "target" for the element that the test is about, another's `data-is` or tag, or
 * why it was refused.
 */
export function outcomeIn(
  fingerprint: Fingerprint,
  page: Document,
  options: LocateOptions = {},
): string {
  return outcomeOf(locate(fingerprint, page, options));
}

export function outcomeOf(result: Recognition): string {
  if (result.status === 'found') {
    return result.element.getAttribute('data-is') ?? `<${result.element.localName}>`;
  }
  return result.status === 'missing' ? `missing: ${result.reason}` : result.status;
}

/** A page that searches for cases, as authorities have it. */
export function casePage(change: (html: string) => string = (html) => html): string {
  return change(CASE_PAGE);
}

const CASE_PAGE = `
<header><a href="/">State of Example</a>
<nav aria-label="Main"><a href="/cases">Cases</a> <a href="/payments">Payments</a> <a href="/letters">Letters</a></nav></header>
<main id="content"><h1>Find a case</h1>
<form id="searchForm" action="/cases"><fieldset><legend>Case</legend>
<div class="line"><label for="txtCaseNo">Case number</label> <input id="txtCaseNo" name="caseNo" maxlength="10" data-is="number"></div>
<div class="line"><label for="txtLast">Last name</label> <input id="txtLast" name="lastName" data-is="last"></div>
<div class="line"><label for="ddlStatus">Status</label> <select id="ddlStatus" name="status" data-is="status"><option>Open<option>Closed</select></div>
<div class="line"><input type="checkbox" id="chkOld" name="old" value="yes" data-is="old"> <label for="chkOld">Include old cases</label></div>
<input type="submit" id="btnSearch" name="btnSearch" value="Search cases" class="btn-search" data-is="search">
<button type="button" id="btnClear" data-is="clear">Clear form</button></fieldset></form>
<h2>Help</h2><p>Not sure? <a href="/help/finding-a-case" data-is="help">How to find a case</a></p>
<p><a href="/help/contact" data-is="contact">Contact us</a></p></main>
<footer><a href="/privacy">Privacy</a> <a href="/accessibility">Accessibility</a></footer>`;
