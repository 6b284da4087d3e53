/** Who sees the dashboard, and what it says where it shows no figures; in each engine. */
import { expect } from '@esm-bundle/chai';
import {
  answering,
  answers,
  dashboard,
  get,
  putBack,
  settle,
  show,
  textsOf,
  type Answer,
} from './test-dashboard.ts';

const status = (code: number) => () => new Response('', { status: code });
/** As the collector refuses where it was given a read token. */
const askingForToken = (error: string) => () =>
  Response.json({ error }, { status: 401, headers: { 'www-authenticate': 'Bearer' } });

describe('handrail-dashboard, access', () => {
  afterEach(putBack);

  it('says what is wrong in each state', async () => {
    for (const code of [400, 403, 404, 429, 500]) {
      await show('#/', status(code));
      expect(textsOf('[role=alert] h2')).to.deep.equal(['The figures could not be loaded']);
      expect(dashboard.querySelector('[role=alert] button')).not.to.equal(null);
      dashboard.remove();
    }
    await show('#/', () => Promise.reject(new TypeError('offline')));
    expect(textsOf('[role=alert] p')[0]).to.contain('does not answer');
  });

  it('leads to the sign-in page, takes a token, and sends it from then on', async () => {
    const sent: (string | null)[] = [];
    const locked: Answer = (path, init) => {
      const given = new Headers(init?.headers).get('authorization');
      sent.push(given);
      return given === 'Bearer right' ? answers(path) : askingForToken('sign-in-needed')();
    };
    await show('#/', locked);
    expect(get('.notice a').getAttribute('href')).to.match(/^sign-in\?/);
    expect(dashboard.querySelector('nav')).to.equal(null);
    (get('#token') as HTMLInputElement).value = 'right';
    get('.token button').click();
    for (let n = 0; n < 100 && !dashboard.querySelector('table'); n++) await settle();
    expect(textsOf('tbody th')).to.deep.equal(['apply']);
    expect(sent.at(-1)).to.equal('Bearer right');
  });

  it('forgets a token that was refused, so that who signs in afterwards is let in', async () => {
    sessionStorage.setItem('handrail-dashboard-token', 'wrong');
    await show('#/', askingForToken('sign-in-needed'));
    expect(textsOf('#token-error')).to.deep.equal([
      'This token is not right. Check it and enter it again.',
    ]);
    expect(document.activeElement).to.equal(get('#token'));
    dashboard.remove();
    const sent: (string | null)[] = [];
    await show('#/', (path, init) => {
      sent.push(new Headers(init?.headers).get('authorization'));
      return answers(path);
    });
    expect(new Set(sent)).to.deep.equal(new Set([null]));
  });

  it('stays signed in where the session could not be ended, and says so', async () => {
    const session = { name: 'ana', role: 'reader', method: 'password', csrf: 'key-1' };
    const answer = answering({ session });
    await show('#/', (path, init) =>
      init?.method === 'POST' ? new Response('', { status: 500 }) : answer(path),
    );
    get('.reader button').click();
    for (let n = 0; n < 100 && !dashboard.querySelector('[role=alert]'); n++) await settle();
    expect(textsOf('[role=alert] p')[0]).to.contain('Signing out did not work');
    expect(textsOf('.reader-name')).to.deep.equal(['Signed in as ana']);
  });

  it('names who has signed in, and ends the session with its key', async () => {
    const posts: { path: string; key: string | null }[] = [];
    const session = { name: 'ana', role: 'reader', method: 'password', csrf: 'key-1' };
    const answer = answering({ session });
    await show('#/', (path, init) => {
      if (init?.method !== 'POST') return answer(path);
      posts.push({ path, key: new Headers(init.headers).get('x-csrf-token') });
      return new Response(null, { status: 204 });
    });
    expect(textsOf('.reader-name')).to.deep.equal(['Signed in as ana']);
    get('.reader button').click();
    const toSignIn = () => dashboard.querySelector('.notice a');
    for (let n = 0; n < 100 && !toSignIn(); n++) await settle();
    expect(posts).to.deep.equal([{ path: 'v1/session/end', key: 'key-1' }]);
    expect(toSignIn()).not.to.equal(null);
    expect(dashboard.querySelector('table')).to.equal(null);
  });

  it('offers only the ways in that there are', async () => {
    const ways = () => [
      dashboard.querySelector('.notice a') !== null,
      dashboard.querySelector('#token') !== null,
    ];
    await show('#/', () => Response.json({ error: 'sign-in-needed' }, { status: 401 }));
    expect(ways()).to.deep.equal([true, false]);
    dashboard.remove();
    await show('#/', askingForToken('read-token-wrong'));
    expect(ways()).to.deep.equal([false, true]);
    dashboard.remove();
    await show('#/', askingForToken('sign-in-needed'));
    expect(ways()).to.deep.equal([true, true]);
  });

  it('takes along what is shown to the sign-in page, and the language', async () => {
    await show('#/flows/apply/targets?from=2026-01-01&to=2026-01-31', status(401));
    expect(get('.notice a').getAttribute('href')).to.equal(
      'sign-in?lang=en#/flows/apply/targets?from=2026-01-01&to=2026-01-31',
    );
  });

  it('says so when something in front of the collector asks to sign in', async () => {
    const page = (code: number) =>
      new Response('<h1>Sign in</h1>', { status: code, headers: { 'content-type': 'text/html' } });
    for (const code of [200, 401, 403]) {
      await show('#/', () => page(code));
      expect(textsOf('[role=alert] button'), String(code)).to.deep.equal(['Load the page anew']);
      dashboard.remove();
    }
    // A broken gateway is no question of signing in.
    await show('#/', () => page(502));
    expect(textsOf('[role=alert] button')).to.deep.equal(['Try again']);
    dashboard.remove();
    // A browser shows nothing of a redirect but that it is one.
    const redirect = Object.defineProperties(new Response(null), {
      ...{ type: { value: 'opaqueredirect' }, ok: { value: false }, status: { value: 0 } },
    });
    let mode: RequestRedirect | undefined;
    await show('#/', (_path, init) => ((mode = init?.redirect), redirect));
    expect(textsOf('[role=alert] button')).to.deep.equal(['Load the page anew']);
    expect(mode).to.equal('manual');
  });

  it('says what is missing to whom a proxy has signed in without a role', async () => {
    await show('#/', () => Response.json({ error: 'no-role' }, { status: 403 }));
    expect(textsOf('[role=alert] p')[0]).to.contain('none of your groups');
  });

  it('leads people to their account, and admins to the data as well', async () => {
    const links = async (role: string, method: string) => {
      await show('#/', answering({ session: { name: 'ana', role, method, csrf: 'x' } }));
      const found = [...dashboard.querySelectorAll('.reader a')].map((a) => a.getAttribute('href'));
      dashboard.remove();
      return found;
    };
    expect(await links('reader', 'password')).to.deep.equal(['accounts?lang=en']);
    const both = ['accounts?lang=en', 'data?lang=en'];
    expect(await links('admin', 'password')).to.deep.equal(both);
    expect(await links('admin', 'proxy')).to.deep.equal(both);
    expect(await links('reader', 'proxy')).to.deep.equal([]);
    expect(await links('reader', 'token')).to.deep.equal([]);
  });

  it('leads from choices that are not known to the page without any', async () => {
    await show('#/flows/apply?from=2026-01-01&to=2026-01-31&site=no%20such', status(400));
    expect(get('[role=alert] a').getAttribute('href')).to.equal('#/flows/apply');
  });

  it('offers no way out to whom a proxy or the machine itself lets in', async () => {
    for (const method of ['proxy', 'local']) {
      await show('#/', answering({ session: { name: 'ana', role: 'reader', method, csrf: '' } }));
      expect(dashboard.querySelector('.reader button'), method).to.equal(null);
      dashboard.remove();
    }
  });
});
