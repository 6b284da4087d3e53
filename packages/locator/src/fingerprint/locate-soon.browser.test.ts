import { expect } from '@esm-bundle/chai';
import { nextTask } from '../test-page.ts';
import { describe as fingerprint } from './describe.ts';
import { locate, locateAll, locateSoon } from './locate.ts';
import { casePage, closePages, describeIn, openPage, outcomeOf } from './testing.ts';
import type { Fingerprint } from './types.ts';

afterEach(closePages);

const CONTROLS = 'input,select,button,a';

/** All controls of the page about cases, and that page after a release. */
function release(): { before: Fingerprint[]; after: Document } {
  const page = openPage(casePage());
  return {
    before: [...page.querySelectorAll(CONTROLS)].map((each) => fingerprint(each)),
    after: openPage(casePage((html) => html.replace(/txt|btn/g, 'x').replace('Help', 'Support'))),
  };
}

function bigPage(): Document {
  const rows = Array.from({ length: 3000 }, (_, i) => `<div><a href="/${i}">Item ${i}</a></div>`);
  return openPage(casePage() + rows.join(''));
}

/** Not as it stands on the page, so that all of it is searched. */
function changed(): Fingerprint {
  return { ...describeIn(openPage(casePage()), '[data-is=help]'), name: 'how to find cases' };
}

describe('locateAll', () => {
  it('gives for each what locate gives', () => {
    const { before, after } = release();
    const alone = before.map((each) => locate(each, after));
    expect(locateAll(before, after)).to.deep.equal(alone);
    expect(locateAll([], after)).to.deep.equal([]);
  });
});

describe('locateSoon', () => {
  it('gives what locate gives', async () => {
    const { before, after } = release();
    for (const each of before) {
      expect(await locateSoon(each, after)).to.deep.equal(locate(each, after));
    }
  });

  it('lets others run in between on a page of 3,000 links', async () => {
    const page = bigPage();
    let turns = 0;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      turns += 1;
      port2.postMessage(0);
    };
    port2.postMessage(0);
    const result = await locateSoon(changed(), page);
    port1.close();
    expect(outcomeOf(result)).to.equal('help');
    expect(turns).to.be.greaterThan(0);
  });

  it('ends when it is told to', async () => {
    const end = new AbortController();
    const search = locateSoon(changed(), bigPage(), { signal: end.signal });
    end.abort(new Error('enough'));
    const reason: unknown = await search.catch((error: unknown) => error);
    expect(reason).to.have.property('message', 'enough');
  });

  const accidents: Readonly<Record<string, (page: Document) => void>> = {
    'loses most of its elements': (page) => {
      for (const each of [...page.querySelectorAll('div')].slice(9)) each.remove();
    },
    'loses its body': (page) => page.body.remove(),
    'goes away with its frame': () => closePages(),
  };
  for (const [name, happen] of Object.entries(accidents)) {
    it(`goes on where the page ${name}`, async () => {
      const page = bigPage();
      const search = locateSoon(changed(), page);
      await nextTask();
      happen(page);
      expect(await search).to.have.property('status');
    });
  }
});
