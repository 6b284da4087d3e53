import { expect } from '@esm-bundle/chai';
import { createPageView } from '../page/create-page-view.ts';
import { pathTo, placeOf } from './place.ts';

const at = (path: readonly string[]): Element | null => document.querySelector(path.join(' '));

describe('the place of a finding', () => {
  afterEach(() => document.body.replaceChildren());

  it('leads to the element itself among its twins', () => {
    document.body.innerHTML = '<main><h2>A</h2><p>1</p><div><p>2</p></div><p>3</p><p>4</p></main>';
    const page = createPageView(document);
    for (const each of document.body.querySelectorAll('*')) {
      expect(at(placeOf(each, page, []).path)).to.equal(each);
      expect(at(pathTo(each))).to.equal(each);
    }
  });

  it('leads to an element that came after others were looked at', () => {
    document.body.innerHTML = '<ul><li>1</li><li>2</li></ul>';
    const page = createPageView(document);
    const [first] = document.querySelectorAll('li');
    placeOf(first ?? null, page, []);
    first?.insertAdjacentHTML('afterend', '<li>new</li>');
    const added = first?.nextElementSibling ?? null;
    expect(at(placeOf(added, page, []).path)).to.equal(added);
  });
});
