import { expect } from '@esm-bundle/chai';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import 'axe-core';
import type * as Axe from 'axe-core';
import { checkRules } from '../engine/check-rules.ts';
import { rule as genericLink } from '../rules/links/link-text-generic/rule.ts';
import { rule as newWindow } from '../rules/links/link-new-window/rule.ts';
import { openAndCheck, showPage, textOf, type OpenPanel } from './test-panel.ts';
import { STATES } from './test-states.ts';

const { axe } = window as unknown as { axe: typeof Axe };
const canEmulate = navigator.userAgent.includes('Chrome/');
let shown: OpenPanel | null = null;

async function axeFindings(): Promise<readonly string[]> {
  const { violations } = await axe.run(
    { include: [['handrail-checks-panel']] },
    { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } },
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

beforeEach(async () => {
  showPage();
  await setViewport({ width: 1280, height: 800 }).catch(() => undefined);
});
afterEach(async () => {
  shown?.panel.close();
  shown = null;
  if (canEmulate) await emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
});

for (const [name, bring] of Object.entries(STATES)) {
  describe(`the panel, ${name}`, () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`axe finds nothing, ${colorScheme}`, async function () {
        if (colorScheme === 'dark' && !canEmulate) this.skip();
        if (canEmulate) await emulateMedia({ colorScheme });
        shown = await openAndCheck();
        await bring(shown);
        expect(await axeFindings()).to.deep.equal([]);
      });
    }

    it('our own rules find nothing', async () => {
      shown = await openAndCheck();
      await bring(shown);
      const { findings } = await checkRules(document, [genericLink, newWindow]);
      const host = shown.host;
      const inPanel = findings.filter(({ element }) => element?.getRootNode() === host.shadowRoot);
      expect(inPanel.map(({ rule, place }) => `${rule}: ${place.html}`)).to.deep.equal([]);
    });

    it('fits 320 px with text spacing, to the right and to the left', async function () {
      const fits = await setViewport({ width: 320, height: 568 }).catch(() => 'no');
      if (fits === 'no') this.skip();
      for (const dir of ['ltr', 'rtl'] as const) {
        shown = await openAndCheck({ dir });
        await bring(shown);
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}',
        );
        shown.root.adoptedStyleSheets = [...shown.root.adoptedStyleSheets, sheet];
        const panel = shown.find('.panel');
        const { left, right } = panel.getBoundingClientRect();
        expect([left >= 0, right <= 320]).to.deep.equal([true, true]);
        for (const each of panel.querySelectorAll<HTMLElement>('.body, button, label, li')) {
          const what = `${dir} ${each.className} ${textOf(each).slice(0, 40)}`;
          expect(each.scrollWidth, what).to.be.at.most(Math.max(each.clientWidth, 1) + 1);
        }
        shown.panel.close();
        shown = null;
      }
    });

    it('all its controls are large enough', async () => {
      shown = await openAndCheck();
      await bring(shown);
      for (const each of shown.find('.panel').querySelectorAll('button,select,input,summary')) {
        const { width, height } = each.getBoundingClientRect();
        if (width === 0) continue;
        const box = each.closest('label.choice')?.getBoundingClientRect() ?? { width, height };
        expect(Math.min(box.width, box.height), textOf(each)).to.be.at.least(24);
      }
    });
  });
}

// The conformance suite goes through its states by Tab.
describe('the panel for the keyboard', () => {
  it('opens a finding and its place by keys alone', async () => {
    shown = await openAndCheck();
    shown.find('.group h3 button').focus();
    await sendKeys({ press: 'Enter' });
    await shown.until('the group', () => shown?.root.querySelector('.items') !== null);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await shown.until('the finding', () => shown?.root.querySelector('.detail') !== null);
    expect(shown.root.activeElement?.getAttribute('aria-expanded')).to.equal('true');
  });

  it('is a dialog with a name, not modal, and says what goes on', async () => {
    shown = await openAndCheck();
    const panel = shown.find('.panel');
    expect(panel.getAttribute('role')).to.equal('dialog');
    expect(panel.getAttribute('aria-modal')).to.equal(null);
    expect(textOf(shown.find(`#${panel.getAttribute('aria-labelledby') ?? ''}`))).to.equal(
      'Accessibility checks',
    );
    expect(textOf(shown.find('[role=status]'))).to.match(/^Checked: \d+ findings/);
    document.getElementById('more')?.focus();
    expect(document.activeElement?.id).to.equal('more');
  });
});
