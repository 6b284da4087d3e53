import { expect } from '@esm-bundle/chai';
import type { LiveFinding } from '../contract/finding.ts';
import { createPageView } from '../page/create-page-view.ts';
import { placeOf } from '../engine/place.ts';
import { identify, matches } from './identify.ts';
import { sameFinding } from './same-finding.ts';

const PAGE = `<main><h1>Heating help</h1>
  <p>To apply, <a class="target" href="/apply">click here</a> before 1 May.</p>
  <p>To call us, <a href="/contact">click here</a> at any time.</p>
  <p><img src="/office.png" class="image"></p></main>`;

let frame: HTMLIFrameElement;

function open(body: string): Document {
  frame = document.createElement('iframe');
  frame.width = '800';
  document.body.append(frame);
  const page = frame.contentDocument;
  if (!page) throw new Error('The frame has no document.');
  page.open();
  page.write(`<!doctype html><html lang="en"><title>Help</title><body>${body}</body></html>`);
  page.close();
  return page;
}

function findingAt(page: Document, selector: string | null, facts = {}): LiveFinding {
  const element = selector === null ? null : page.querySelector(selector);
  if (selector !== null && !element) throw new Error(`not there: ${selector}`);
  const place = placeOf(element, createPageView(page), []);
  return { rule: 'a-rule', source: 'handrail', level: 'warning', wcag: [], place, facts, element };
}

afterEach(() => frame.remove());

describe('identify', () => {
  it('knows a finding again on a page that was built anew', async () => {
    const page = open(PAGE);
    const known = identify(findingAt(page, '.target'));
    page.body.innerHTML = `<div class="new">${PAGE.replace('class="target"', 'class="target is-new" data-v="7"')}</div>`;
    const later = findingAt(page, '.target');
    expect(await matches(known, later)).to.equal('unchanged');
    expect(sameFinding(known, identify(later))).to.equal('same');
  });

  it('tells its twin in the next paragraph apart', async () => {
    const page = open(PAGE);
    const known = identify(findingAt(page, '.target'));
    const twin = findingAt(page, 'p:nth-of-type(2) > a');
    expect(await matches(known, twin)).to.equal('other');
    expect(sameFinding(known, identify(twin))).to.equal('other');
  });

  it('says that the element leads elsewhere now', async () => {
    const page = open(PAGE);
    const known = identify(findingAt(page, '.target'));
    page.querySelector('.target')?.setAttribute('href', '/apply-online');
    expect(await matches(known, findingAt(page, '.target'))).to.equal('changed');
  });

  it('says that what the rule measured is another now', async () => {
    const page = open(PAGE);
    const known = identify(findingAt(page, '.target', { ratio: 3.1 }));
    const later = findingAt(page, '.target', { ratio: 2.4 });
    expect(await matches(known, later)).to.equal('changed');
    expect(sameFinding(known, identify(later))).to.equal('changed');
  });

  it('does not mind looks, states and sessions', async () => {
    const page = open(PAGE);
    const known = identify(findingAt(page, '.target'));
    const link = page.querySelector('.target');
    link?.setAttribute('aria-current', 'page');
    link?.setAttribute('style', 'color: red');
    link?.setAttribute('href', '/apply?session=4711');
    expect(await matches(known, findingAt(page, '.target'))).to.equal('unchanged');
  });

  it('knows an image by its place and file', async () => {
    const page = open(PAGE);
    const known = identify(findingAt(page, '.image'));
    expect(await matches(known, findingAt(page, '.image'))).to.equal('unchanged');
    page.querySelector('.image')?.setAttribute('src', '/map.png');
    expect(await matches(known, findingAt(page, '.image'))).to.equal('changed');
  });

  it('knows findings about the page as a whole, and about its root element', async () => {
    const page = open(PAGE);
    for (const selector of [null, 'html', 'body']) {
      const known = identify(findingAt(page, selector));
      expect(known.fingerprint).to.equal(null);
      expect(await matches(known, findingAt(page, selector)), String(selector)).to.equal(
        'unchanged',
      );
    }
  });

  it('keeps nothing that a person typed', () => {
    const page = open('<form><label>Name <input class="target" id="n"></label></form>');
    const input = page.querySelector('input');
    if (input) input.value = 'Secretname';
    expect(JSON.stringify(identify(findingAt(page, '.target')))).to.not.contain('Secretname');
  });
});
