import { expect } from '@esm-bundle/chai';
import type * as Axe from 'axe-core';
import { toHtml } from './html.ts';
import { toJunit } from './junit.ts';
import { toStatement } from './statement.ts';
import { SAMPLE, WITH_BASELINE } from './test-sample.ts';

const parse = (xml: string): Document => new DOMParser().parseFromString(xml, 'application/xml');
const number = (element: Element, name: string): number => Number(element.getAttribute(name));

describe('JUnit', () => {
  const file = parse(toJunit(SAMPLE));
  const find = (selector: string): Element[] => [...file.querySelectorAll(selector)];

  it('is XML, whatever the texts of a page', () => {
    expect(file.querySelector('parsererror')).to.equal(null);
    expect(
      parse(toJunit(SAMPLE).replace('</failure>', '')).querySelector('parsererror'),
    ).to.not.equal(null);
  });

  it('counts what it holds', () => {
    for (const suite of find('testsuite')) {
      for (const [attribute, selector] of [
        ['tests', 'testcase'],
        ['failures', 'failure'],
        ['errors', 'error'],
        ['skipped', 'skipped'],
      ] as const) {
        expect(number(suite, attribute), attribute).to.equal(
          suite.querySelectorAll(selector).length,
        );
      }
    }
    const all = file.documentElement;
    expect([number(all, 'failures'), number(all, 'errors')]).to.deep.equal([4, 1]);
    expect(number(all, 'tests')).to.equal(find('testcase').length);
  });

  it('fails for errors only, and for what is new only, as the run does', () => {
    const failed = (xml: string): (string | null)[] =>
      [...parse(xml).querySelectorAll('failure')].map((each) => each.getAttribute('type'));
    expect(failed(toJunit(SAMPLE))).to.deep.equal([
      'image-alt',
      'target-size',
      'image-alt',
      'document-title',
    ]);
    expect(failed(toJunit(WITH_BASELINE))).to.deep.equal(
      ['image-alt', 'document-title', 'rule-of-tomorrow'].sort((a, b) => order(a) - order(b)),
    );
  });

  it('keeps what a page says as text', () => {
    const text = find('system-out')
      .map((each) => each.textContent)
      .join('');
    expect(text).to.contain('<a href="/x" title="</script>&<b>">');
  });
});

const order = (rule: string): number => SAMPLE.rules.findIndex(({ id }) => id === rule);

for (const [name, html] of [
  ['HTML report', toHtml(SAMPLE)],
  ['HTML report with a baseline', toHtml(WITH_BASELINE)],
  ['HTML report of nothing', toHtml({ ...SAMPLE, pages: [], failures: [] })],
  ['statement', toStatement(SAMPLE)],
] as const) {
  describe(name, () => {
    let frame: HTMLIFrameElement;
    beforeEach(async () => {
      frame = document.createElement('iframe');
      frame.title = 'Report';
      frame.style.cssText = 'width: 320px; height: 600px; border: 0';
      // Its policy lets no script in, so not axe either.
      frame.srcdoc = html.replace(/<meta http-equiv=.*>/, '');
      const loaded = new Promise((resolve) =>
        frame.addEventListener('load', resolve, { once: true }),
      );
      document.body.append(frame);
      await loaded;
    });
    afterEach(() => frame.remove());
    const inner = (): Document => {
      if (!frame.contentDocument) throw new Error('The report was not loaded.');
      return frame.contentDocument;
    };

    it('has nothing that axe-core finds fault with', async () => {
      const { violations } = await (
        await loadAxe(frame)
      ).run({
        rules: { 'color-contrast-enhanced': { enabled: true }, region: { enabled: true } },
      });
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html: at }) => at).join()}`),
      ).to.deep.equal([]);
    });

    it('needs no scrolling sideways at 320 pixels', () => {
      const { scrollWidth, clientWidth } = inner().documentElement;
      expect(scrollWidth).to.be.at.most(clientWidth);
    });

    it('has one main heading, skips no level, and leads every link of its own to a place', () => {
      const levels = [...inner().querySelectorAll('h1,h2,h3,h4')].map(({ localName }) =>
        Number(localName.slice(1)),
      );
      expect(levels.filter((level) => level === 1)).to.have.length(1);
      levels.forEach((level, index) =>
        expect(level - (levels[index - 1] ?? level)).to.be.at.most(1),
      );
      for (const link of inner().querySelectorAll('a[href^="#"]')) {
        expect(
          inner().getElementById((link.getAttribute('href') ?? '').slice(1)),
          link.outerHTML,
        ).to.not.equal(null);
      }
    });
  });
}

/** It is no module: it puts itself into a window, here into that of the report. */
async function loadAxe(frame: HTMLIFrameElement): Promise<typeof Axe> {
  const inner = frame.contentDocument;
  const script = inner?.createElement('script');
  if (!inner || !script) throw new Error('The report was not loaded.');
  script.src = new URL('../../../../node_modules/axe-core/axe.min.js', import.meta.url).href;
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve, { once: true }));
  inner.head.append(script);
  await loaded;
  return (inner.defaultView as unknown as { axe: typeof Axe }).axe;
}
