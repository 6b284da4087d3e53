import { expect } from '@esm-bundle/chai';
import {
  axeFindings,
  emulateOrSkip,
  need,
  nextFrame,
  resetMedia,
  showView,
} from '../../test/support.ts';
import { demoViews } from '../../test/views.ts';

const THEMES = ['neutral', 'govuk', 'uswds'];
/** Pairs that must be told apart, 3:1 (WCAG 1.4.11). */
const PARTS = [
  ['--_line', '--_bg'],
  ['--_primary', '--_bg'],
  ['--_focus', '--_bg'],
  ['--_error', '--_bg'],
] as const;

async function load(theme: string): Promise<HTMLLinkElement> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = new URL(`../../themes/${theme}.css`, import.meta.url).href;
  await new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = reject;
    document.head.append(link);
  });
  return link;
}

/** WCAG's relative luminance of "#rgb" or "#rrggbb". */
function luminance(hex: string): number {
  const long = /^#...$/.test(hex) ? hex.replace(/[^#]/g, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(long.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe('themes', () => {
  afterEach(async () => {
    document.querySelectorAll('handrail-root, link[href*=themes]').forEach((node) => node.remove());
    await resetMedia();
  });

  for (const theme of THEMES) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`${theme}, ${colorScheme}: enough contrast of texts and parts`, async function () {
        if (colorScheme === 'dark') await emulateOrSkip(this, { colorScheme });
        await load(theme);
        for (const name of ['offer', 'point', 'ask', 'survey', 'resume']) {
          const { root, find } = await showView(need(demoViews[name], name));
          find('button').focus();
          await nextFrame();
          expect(await axeFindings(), name).to.deep.equal([]);
          const style = getComputedStyle(root);
          for (const [one, other] of PARTS) {
            const values = [
              style.getPropertyValue(one).trim(),
              style.getPropertyValue(other).trim(),
            ] as const;
            expect(values.join(' ')).to.match(/^#[0-9a-f]{3,6} #[0-9a-f]{3,6}$/);
            expect(contrast(...values), `${one} on ${other}`).to.be.at.least(3);
          }
          root.remove();
        }
      });
    }
  }
});
