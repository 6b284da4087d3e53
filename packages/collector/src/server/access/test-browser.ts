/** A browser as far as the sign-in pages go: it keeps cookies, reads forms and says where it is. */
import type { TestApp } from '../test-app.ts';

export interface TestBrowser {
  readonly cookies: Map<string, string>;
  get(url: string, headers?: Readonly<Record<string, string>>): ReturnType<TestApp['request']>;
  /** Opens the page, fills in its form and sends it. */
  submit(
    url: string,
    fields: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
    /** Where the form goes. @default the page itself */
    action?: string,
  ): ReturnType<TestApp['request']>;
  post(url: string, headers?: Readonly<Record<string, string>>): ReturnType<TestApp['request']>;
  signIn(name: string, password: string): ReturnType<TestApp['request']>;
}

export const SAME_ORIGIN = { 'sec-fetch-site': 'same-origin' };

export function createTestBrowser(
  app: Pick<TestApp, 'request'>,
  { from = '127.0.0.1', headers: always = {} }: { from?: string; headers?: object } = {},
): TestBrowser {
  const cookies = new Map<string, string>();
  const send = async (request: Parameters<TestApp['request']>[0]) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { ...always, ...(cookie === '' ? {} : { cookie }), ...request.headers };
    const answer = await app.request({ ...request, from, headers });
    for (const [name, { value, text }] of answer.cookies)
      if (text.includes('Max-Age=0')) cookies.delete(name);
      else cookies.set(name, value);
    return answer;
  };
  const browser: TestBrowser = {
    cookies,
    get: (url, headers = {}) => send({ url, headers }),
    post: (url, headers = {}) => send({ method: 'POST', url, headers }),
    async submit(url, fields, headers = SAME_ORIGIN, action = url) {
      const { body } = await browser.get(url);
      const token = /name="token"\s+value="([^"]*)"/.exec(body)?.[1] ?? '';
      return send({
        method: 'POST',
        url: action,
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
        body: new URLSearchParams({ token, ...fields }).toString(),
      });
    },
    signIn: (name, password) => browser.submit('/sign-in', { name, password }),
  };
  return browser;
}
