/** A visitor over plain HTTP, for tests: keeps cookies and posts forms as a browser would. */
import { fileURLToPath } from 'node:url';
import { createPortal } from './server.ts';
import type { Portal, PortalOptions } from './server.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** A portal on a free port with the flows of this folder. */
export function startPortal(options: Partial<PortalOptions> = {}): Promise<Portal> {
  return createPortal({
    port: 0,
    guidanceDir: here('flows'),
    embedDir: here('no-such-folder'),
    ...options,
  });
}

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export interface Visitor {
  /** The page on screen. */
  readonly page: Answer;
  get(path: string): Promise<Answer>;
  /**
   * Posts the form on screen: its hidden fields, the given fields by the end of their names, and
   * the pressed control.
   */
  press(control: string, fields?: Readonly<Record<string, string>>): Promise<Answer>;
  cookies(): ReadonlyMap<string, string>;
}

export function createVisitor(origin: string): Visitor {
  const cookies = new Map<string, string>();
  let page: Answer = { status: 0, headers: new Headers(), text: '' };

  async function send(path: string, body?: URLSearchParams): Promise<Answer> {
    const cookie = [...cookies].map((pair) => pair.join('=')).join('; ');
    const response = await fetch(origin + path, {
      redirect: 'manual',
      headers: { cookie },
      ...(body === undefined ? {} : { method: 'POST', body }),
    });
    for (const header of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (header.split(';')[0] ?? '').split('=');
      if (header.includes('Max-Age=0')) cookies.delete(name);
      else cookies.set(name, value);
    }
    page = { status: response.status, headers: response.headers, text: await response.text() };
    return page;
  }

  return {
    get page() {
      return page;
    },
    get: (path) => send(path),
    press(control, fields = {}) {
      const body = new URLSearchParams(hiddenFields(page.text));
      for (const [end, value] of Object.entries(fields)) body.set(nameOf(page.text, end), value);
      const end = control.replaceAll('$', '\\$');
      const link = new RegExp(
        `__doPostBack\\('([^']*\\$${end})'|data-postback="([^"]*\\$${end})"`,
      ).exec(page.text.replaceAll('&#39;', "'"));
      const target = link?.[1] ?? link?.[2];
      if (target === undefined) body.set(nameOf(page.text, control), 'x');
      else body.set('__EVENTTARGET', target);
      return send(/<form[^>]* action="([^"]*)"/.exec(page.text)?.[1] ?? '/', body);
    },
    cookies: () => cookies,
  };
}

/** The full name of the control on the page whose name ends like this. */
export function nameOf(markup: string, end: string): string {
  const name = new RegExp(`name="([^"]*\\$${end.replaceAll('$', '\\$')})"`).exec(markup)?.[1];
  if (name === undefined) throw new Error(`no control ${end} on the page`);
  return name;
}

function hiddenFields(markup: string): [string, string][] {
  const tags = markup.match(/<input\s[^>]*type="hidden"[^>]*>/g) ?? [];
  const attribute = (tag: string, name: string): string =>
    new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  return tags.map((tag) => [attribute(tag, 'name'), attribute(tag, 'value')]);
}
