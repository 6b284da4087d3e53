import { describe, expect, it } from 'vitest';
import type { Fingerprint } from '@handrail/locator';
import { pageOf, type FindingIdentity } from './finding-identity.ts';
import { pairFindings, sameFinding } from './same-finding.ts';

const LINK: Fingerprint = {
  v: 1,
  kind: 'a',
  name: 'click here',
  href: 'apply',
  before: 'to apply for heating help',
  after: 'before 1 may',
  heading: 'heating help',
  path: ['p', 'main'],
  sibling: [0, 1],
  at: 0.4,
};

function finding(change: Partial<FindingIdentity> = {}, traits: Partial<Fingerprint> = {}) {
  const fingerprint = { ...LINK, ...traits };
  return { rule: 'link-text-generic', page: '/help', state: 'a', fingerprint, ...change };
}

/** An image without a name: only its place tells it from others. */
function image(index: number, src: string): FindingIdentity {
  const fingerprint: Fingerprint = {
    v: 1,
    kind: 'img',
    heading: 'our offices',
    path: ['p', 'main'],
    before: `office ${index}`,
    sibling: [index, 6],
    nth: [index, 6],
    at: index / 10,
  };
  return { rule: 'image-alt', page: '/offices', state: src, fingerprint };
}

describe('sameFinding', () => {
  it('knows a finding again that has not changed', () => {
    expect(sameFinding(finding(), finding())).toBe('same');
  });

  it('knows it after the portal moved it and wrapped it anew', () => {
    const later = finding({}, { path: ['div', 'section', 'main'], at: 0.9, heading: 'help' });
    expect(sameFinding(finding(), later)).toBe('same');
  });

  it('says that its text or markup changed', () => {
    expect(sameFinding(finding(), finding({ state: 'b' }, { href: 'apply-now' }))).toBe('changed');
  });

  it('tells apart links that share only their text', () => {
    const other = finding(
      { state: 'b' },
      { href: 'contact', before: 'to call us', after: 'at any time', at: 0.8 },
    );
    expect(sameFinding(finding(), other)).toBe('other');
  });

  it.each([
    ['rule', { rule: 'link-new-window' }],
    ['page', { page: '/contact' }],
    ['element', { fingerprint: null }],
  ])('takes another %s for another finding', (_, change) => {
    expect(sameFinding(finding(), finding(change))).toBe('other');
  });

  it('takes another kind of element for another finding', () => {
    expect(sameFinding(finding(), finding({}, { kind: 'img' }))).toBe('other');
  });

  it('compares findings about the page by rule and page', () => {
    const page = finding({ fingerprint: null });
    expect(sameFinding(page, page)).toBe('same');
    expect(sameFinding(page, { ...page, state: 'b' })).toBe('changed');
  });

  it('takes a text in several languages for the same as one of them', () => {
    const both = finding({}, { name: { en: 'click here', es: 'haga clic aquí' } });
    expect(sameFinding(finding(), both)).toBe('same');
  });
});

describe('pairFindings', () => {
  it('excuses no more findings than are known', () => {
    const known = [0, 1, 2].map((index) => image(index, `${index}.png`));
    const found = [...known, image(3, '3.png')];
    const { pairs, fresh, gone } = pairFindings(known, found);
    expect(pairs.map(({ found: { state } }) => state)).toEqual(['0.png', '1.png', '2.png']);
    expect(fresh).toEqual([found[3]]);
    expect(gone).toEqual([]);
  });

  it('pairs each with the most alike where all have changed a little', () => {
    const known = [0, 1, 2].map((index) => image(index, `${index}.png`));
    const later = [2, 0, 1].map((index): FindingIdentity => {
      const { fingerprint, ...rest } = image(index, `${index}-new.png`);
      return { ...rest, fingerprint: fingerprint && { ...fingerprint, path: ['div', 'main'] } };
    });
    const { pairs, fresh } = pairFindings(known, later);
    expect(fresh).toEqual([]);
    for (const { known: before, found, isChanged } of pairs) {
      expect(isChanged).toBe(true);
      expect(found.state).toBe(before.state.replace('.png', '-new.png'));
    }
  });

  it('lists what is no longer there', () => {
    const known = [finding(), image(0, '0.png')];
    expect(pairFindings(known, [finding()]).gone).toEqual([known[1]]);
  });
});

describe('pageOf', () => {
  it.each([
    ['https://test.example/help/heating?case=7#top', '/help/heating'],
    ['https://example.gov:8443/cases/4711/edit', '/cases/*/edit'],
    ['https://example.gov/app;jsessionid=1A2B', '/app'],
    ['https://example.gov', '/'],
    ['file:///C:/pages/help.html', '/C:/pages/help.html'],
  ])('%s is the page %s', (url, page) => {
    expect(pageOf(url)).toBe(page);
  });
});
