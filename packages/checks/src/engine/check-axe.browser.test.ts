import { expect } from '@esm-bundle/chai';
import type * as Axe from 'axe-core';
import { checkAxe } from './check-axe.ts';

const RULES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];

/** Says of each rule that it was asked for, and finds nothing. */
function fakeAxe(...rules: readonly string[]): {
  readonly axe: typeof Axe;
  readonly runs: Axe.RunOptions[];
} {
  const runs: Axe.RunOptions[] = [];
  const axe = {
    getRules: () =>
      (rules.length > 0 ? rules : RULES).map((ruleId) => ({ ruleId, tags: ['wcag2a'] })),
    run: (_context: unknown, options: Axe.RunOptions) => {
      runs.push(options);
      return Promise.resolve({ violations: [], incomplete: [] });
    },
  };
  return { axe: axe as unknown as typeof Axe, runs };
}

const rulesOf = ({ runOnly }: Axe.RunOptions): unknown => (runOnly as Axe.RunOnly).values;

describe('checkAxe', () => {
  it('runs a few rules at a time where somebody works with the page, and waits for no frame', async () => {
    const { axe, runs } = fakeAxe();
    const { ran } = await checkAxe(axe, document);
    expect(ran).to.deep.equal(RULES);
    expect(rulesOf(runs[0] as Axe.RunOptions)).to.deep.equal(['a', 'b', 'c', 'd']);
    expect(runs.map(({ iframes }) => iframes)).to.not.include(true);
  });

  it('runs all at once where nobody does, so that a silent frame is waited for only once', async () => {
    const { axe, runs } = fakeAxe();
    const { ran } = await checkAxe(axe, document, { isUnattended: true });
    expect(ran).to.deep.equal(RULES);
    expect(runs.map(rulesOf)).to.deep.equal([RULES]);
    expect(runs[0]?.iframes).to.equal(true);
  });

  it('says nothing of frames that it was not to look into', async () => {
    const { axe, runs } = fakeAxe('image-alt', 'frame-tested');
    await checkAxe(axe, document);
    expect(runs.map(rulesOf)).to.deep.equal([['image-alt']]);
  });

  it('asks of a frame nothing that only a whole page needs', async () => {
    const { axe, runs } = fakeAxe('document-title', 'image-alt', 'landmark-one-main', 'region');
    await checkAxe(axe, document, { around: ['#form'] });
    expect(runs.map(rulesOf)).to.deep.equal([['image-alt']]);
  });

  it('leaves out what compares thousands of paragraphs with each other, and says so', async () => {
    const RULES = ['image-alt', 'p-as-heading'];
    const part = document.body.appendChild(document.createElement('div'));
    part.innerHTML = '<p>Section.</p>'.repeat(400);
    const few = fakeAxe(...RULES);
    expect((await checkAxe(few.axe, document)).notChecked).to.deep.equal([]);
    expect(few.runs.map(rulesOf)).to.deep.equal([RULES]);
    part.append(document.createElement('p'));
    const many = fakeAxe(...RULES);
    const { ran, notChecked } = await checkAxe(many.axe, document);
    part.remove();
    expect(many.runs.map(rulesOf)).to.deep.equal([['image-alt']]);
    expect(ran).to.deep.equal(['image-alt']);
    expect(notChecked.map(({ rule }) => rule)).to.deep.equal(['p-as-heading']);
  });

  it('knows a target as too small, though a picture sticks out of it', async () => {
    const part = document.body.appendChild(document.createElement('div'));
    part.innerHTML = '<button></button><button></button>';
    const [small, large] = [...part.children] as HTMLElement[];
    if (!small || !large) throw new Error('There are no buttons.');
    small.style.cssText = 'width: 16px; height: 16px; padding: 0; box-sizing: border-box';
    large.style.cssText = 'width: 44px; height: 16px; padding: 0; box-sizing: border-box';
    const nodes = [small, large].map((element) => ({
      element,
      target: ['button'],
      any: [{ id: 'target-size', data: { messageKey: 'contentOverflow' } }],
    }));
    const incomplete = [{ id: 'target-size', tags: ['wcag22aa'], nodes }];
    const run = () => Promise.resolve({ violations: [], incomplete });
    const axe = { ...fakeAxe().axe, run } as unknown as typeof Axe;
    const { findings } = await checkAxe(axe, document, { isUnattended: true });
    part.remove();
    expect(findings.map(({ level }) => level)).to.deep.equal(['warning', 'manual']);
  });

  it('is certain of failures, but not of good practice or of what axe-core cannot know', async () => {
    const found = (id: string, ...tags: string[]) => ({
      id,
      tags,
      nodes: [{ target: ['p'], any: [] }],
    });
    const violations = [
      found('image-alt', 'wcag2a'),
      found('region', 'best-practice'),
      found('target-size', 'wcag22aa'),
      found('empty-heading', 'best-practice'),
    ];
    const run = () =>
      Promise.resolve({ violations, incomplete: [found('color-contrast', 'wcag2aa')] });
    const axe = { ...fakeAxe().axe, run } as unknown as typeof Axe;
    const { findings } = await checkAxe(axe, document, { isUnattended: true });
    expect(findings.map(({ rule, level }) => `${rule} ${level}`)).to.deep.equal([
      'image-alt error',
      'region warning',
      'target-size warning',
      'empty-heading error',
      'color-contrast manual',
    ]);
  });
});
