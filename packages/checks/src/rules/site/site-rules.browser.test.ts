import { expect } from '@esm-bundle/chai';
import type { PageSummary } from '../../contract/measures.ts';
import type { Rule } from '../../contract/types.ts';
import { openExample } from '../test-example.ts';
import { examples as helpExamples } from './help-moves/examples.ts';
import { rule as helpMoves } from './help-moves/rule.ts';
import { examples as nameExamples } from './link-named-differently/examples.ts';
import { rule as linkNamedDifferently } from './link-named-differently/rule.ts';
import { examples as orderExamples } from './navigation-order-differs/examples.ts';
import { rule as navigationOrderDiffers } from './navigation-order-differs/rule.ts';
import { examples as titleExamples } from './title-of-other-page/examples.ts';
import { rule as titleOfOtherPage } from './title-of-other-page/rule.ts';

/** Another page of the site that the examples are from. */
const other: PageSummary = {
  url: 'https://riverton.example/cards',
  title: 'Heating help: apply',
  heading: 'Cards',
  navigations: [['Fees', 'Forms', 'News', 'Offices']],
  help: [{ name: 'Get help', at: 0.1 }],
  linkNames: { [`${location.origin}/offices`]: 'Offices' },
};

const cases = [
  [titleOfOtherPage, titleExamples],
  [navigationOrderDiffers, orderExamples],
  [linkNamedDifferently, nameExamples],
  [helpMoves, helpExamples],
] as const;

for (const [rule, { fails, passes }] of cases) {
  describe(`rule ${rule.id}, with another page`, () => {
    for (const example of fails) {
      it(`finds ${example.name}`, async () => {
        const found = await check(rule, example.html);
        const { document } = found;
        const wanted = example.at.map((at) => (at === 'page' ? null : document.querySelector(at)));
        expect(found.elements).to.deep.equal(wanted);
        found.close();
      });
    }
    for (const example of passes) {
      it(`passes ${example.name}`, async () => {
        const found = await check(rule, example.html);
        expect(found.elements).to.deep.equal([]);
        found.close();
      });
    }

    it('finds nothing where it is the only page', async () => {
      const found = await check(rule, fails[0]?.html ?? '', []);
      expect(found.elements).to.deep.equal([]);
      found.close();
    });
  });
}

async function check(rule: Rule, html: string, pages: readonly PageSummary[] = [other]) {
  const opened = await openExample({ name: '', html });
  const findings = await opened.check(rule, { pages });
  return {
    document: opened.document,
    elements: findings.map(({ element }) => element),
    close: () => opened.close(),
  };
}
