/**
 * ASP.NET WebForms in its own runtime: a wizard on one address, every page a full post, and an
 * UpdatePanel that replaces its controls under our pointer. No field has a label. The flow is ours.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import type { Citizen } from './citizen.ts';
import { findHost, startHost } from './portal-host.ts';
import { guidePortal, type GuidedPortal } from './portal-visit.ts';

const script = findHost('webforms');

describe.skipIf(script === null)('ASP.NET WebForms', () => {
  let browser: Browser;
  let guided: GuidedPortal;
  let stopHost: (() => Promise<void>) | undefined;
  beforeAll(async () => {
    stopHost = await startHost(script ?? '');
    browser = await launchBrowser();
    guided = await guidePortal(browser, {
      portal: 'http://127.0.0.1:8101',
      flows: 'webforms',
      manifest: 'manifest.json',
    });
  }, 20 * 60_000);
  afterAll(async () => {
    await guided.close();
    await browser.close();
    await stopHost?.();
  });

  /** The fields have no name; a citizen hears "edit" and goes by their order. */
  async function pointsAt(citizen: Citizen, title: string, id: string): Promise<void> {
    await citizen.sees(title);
    await citizen.seesRingAround(citizen.page.locator(`[id$="${id}"]`));
  }

  /** Marks the list, so that its replacement can be told from it. */
  const mark = (page: Page): Promise<void> =>
    page.locator('[id$="_County"]').evaluate((list) => list.setAttribute('data-old', ''));

  test('a citizen gets a permit with the keyboard alone', async () => {
    const { page, citizen, problems } = await guided.visit();
    await page.goto(`${guided.url}/hr/permit.aspx`);
    await citizen.sees('Can we help you with this form?');
    await citizen.guide('button', 'Yes, show me');
    await citizen.sees('We can help you get a permit');
    await citizen.use('button', 'Next');

    await pointsAt(citizen, 'Write your full name', '_FullName');
    await citizen.outOfGuidance();
    await citizen.tabTo('textbox', '');
    await page.keyboard.type('Ada Quillfeather');
    await citizen.press('Tab');
    await pointsAt(citizen, 'Write your date of birth', '_Dob');
    await page.keyboard.type('02/03/1961');
    await citizen.use('button', 'Next');

    await pointsAt(citizen, 'Choose your county', '_County');
    await citizen.tabTo('combobox', '');
    await mark(page);
    await citizen.press('ArrowDown');
    await page.locator('[id$="_County"]:not([data-old])').waitFor();
    await pointsAt(citizen, 'Choose your town', '_Town');
    // The panel is replaced under the pointer; it stays at the field, which is a new node.
    await mark(page);
    await citizen.tabTo('combobox', '');
    await citizen.press('ArrowDown');
    await page.locator('[id$="_County"]:not([data-old])').waitFor();
    await page.getByRole('option', { name: 'Low Quay' }).waitFor({ state: 'attached' });
    await pointsAt(citizen, 'Choose your town', '_Town');
    await citizen.guide('button', 'Next');

    await pointsAt(citizen, 'Go to the last page', 'NextButton');
    await citizen.outOfGuidance();
    await citizen.use('button', 'Next');
    await pointsAt(citizen, 'Say that all is true', '_Agree');
    await citizen.use('checkbox', 'I declare');
    await pointsAt(citizen, 'Send the form', 'FinishButton');
    await citizen.use('button', 'Finish');
    await citizen.sees('You have your permit');
    expect(await page.locator('#Result').textContent()).toMatch(/^Reference HR-\d+$/);
    await citizen.guide('button', 'Finish');
    await citizen.seesNoGuidance();
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
