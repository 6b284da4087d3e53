import { expect } from '@esm-bundle/chai';
import { LEVELS } from '../contract/types.ts';
import { ALL_RULES } from './all.generated.ts';
import { ALL_EXAMPLES } from './examples.generated.ts';
import { openExample } from './test-example.ts';

/** What is measured by a driver is tried in driven/. */
const ruled = ALL_RULES.filter(({ needs = [] }) => needs.every((need) => need === 'listeners'));

const isWebkit = !/Chrome|Firefox/.test(navigator.userAgent);

for (const rule of ruled) {
  describe(`rule ${rule.id}`, () => {
    const { fails, passes } = ALL_EXAMPLES[rule.id] ?? { fails: [], passes: [] };

    it('has examples of both kinds', () => {
      expect(fails).to.not.be.empty;
      expect(passes).to.not.be.empty;
    });

    for (const example of fails) {
      it(`finds ${example.name}`, async function () {
        if (isWebkit && example.notInWebkit !== undefined) {
          console.warn(`SKIPPED: ${example.notInWebkit}`);
          this.skip();
        }
        const opened = await openExample(example);
        const findings = await opened.check(rule);
        const wanted = example.at.map((selector) =>
          selector === 'page' ? null : find(opened.document, selector),
        );
        expect(findings.map(({ element }) => describeElement(element))).to.deep.equal(
          wanted.map(describeElement),
        );
        for (const [index, { element, level }] of findings.entries()) {
          expect(element, 'the element itself').to.equal(wanted[index]);
          expect(level).to.equal(example.level ?? rule.level);
          expect(LEVELS.indexOf(level)).to.be.at.least(LEVELS.indexOf(rule.level));
        }
        opened.close();
      });
    }

    for (const example of passes) {
      it(`passes ${example.name}`, async () => {
        const opened = await openExample(example);
        const findings = await opened.check(rule);
        expect(findings.map(({ element }) => describeElement(element))).to.deep.equal([]);
        opened.close();
      });
    }
  });
}

/** "host >>> inner" reaches into open shadow roots. */
function find(document: Document, selector: string): Element {
  const [first = '', ...inner] = selector.split(' >>> ');
  let found = document.querySelector(first);
  for (const each of inner) found = found?.shadowRoot?.querySelector(each) ?? null;
  if (!found) throw new Error(`The example has no element "${selector}".`);
  return found;
}

function describeElement(element: Element | null): string {
  return element ? `<${element.localName}${element.id ? ` id=${element.id}` : ''}>` : 'the page';
}
