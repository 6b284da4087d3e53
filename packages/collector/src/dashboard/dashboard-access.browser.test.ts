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
      return given === 'Bearer right' ? answers(path) : new Response('', { status: 401 });
    };
    await show('#/', locked);
    expect(get('.notice a').getAttribute('href')).to.equal('sign-in');
    expect(dashboard.querySelector('nav')).to.equal(null);
    (get('#token') as HTMLInputElement).value = 'right';
    get('.token button').click();
    for (let n = 0; n < 100 && !dashboard.querySelector('table'); n++) await settle();
    expect(textsOf('tbody th')).to.deep.equal(['apply']);
    expect(sent.at(-1)).to.equal('Bearer right');
  });

  it('forgets a token that was refused, so that who signs in afterwards is let in', async () => {
    sessionStorage.setItem('handrail-dashboard-token', 'wrong');
    await show('#/', status(401));
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
    for (let n = 0; n < 100 && !dashboard.querySelector('#token'); n++) await settle();
    expect(posts).to.deep.equal([{ path: 'v1/session/end', key: 'key-1' }]);
    expect(dashboard.querySelector('#token')).not.to.equal(null);
    expect(dashboard.querySelector('table')).to.equal(null);
  });

  it('offers no way out to whom a proxy or the machine itself lets in', async () => {
    for (const method of ['proxy', 'local']) {
      await show('#/', answering({ session: { name: 'ana', role: 'reader', method, csrf: '' } }));
      expect(dashboard.querySelector('.reader button'), method).to.equal(null);
      dashboard.remove();
    }
  });
});
