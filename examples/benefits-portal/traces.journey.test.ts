/** What guidance leaves in the portal's pages, and what assistive technology is told of it. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../journeys/browser.ts';
import { createApplication } from './journey-apply.ts';
import { BUTTONS, textsIn } from './journey-words.ts';
import { createWorld, type World } from './journey-world.ts';
import { TEXTS } from './src/texts.ts';

const say = textsIn('en');
let browser: Browser;
let world: World;
let plain: World;
beforeAll(async () => {
  browser = await launchBrowser();
  world = await createWorld({ browser });
  plain = await createWorld({ browser, scriptTag: false });
});
afterAll(async () => {
  await world.close();
  await plain.close();
  await browser.close();
});

/** The page and its frame as markup, without the script tag and what the portal makes anew each time. */
async function markup(page: Page): Promise<string> {
  const texts = await Promise.all(page.frames().map((frame) => frame.content()));
  return texts
    .join('\n=== frame ===\n')
    .replaceAll(/<script src="\/guidance\/handrail\.js"[^>]*><\/script>/g, '')
    .replaceAll(/value="[^"]*"(?=[^>]*>)/g, (value, at: number, all: string) =>
      /__(VIEWSTATE|EVENTVALIDATION)"[^<]*$/.test(all.slice(Math.max(0, at - 80), at))
        ? 'value'
        : value,
    );
}

/** The same page of a portal without the script tag. */
async function markupWithout(go: (page: Page) => Promise<void>): Promise<string> {
  const { page } = await plain.visit();
  await page.goto(plain.home);
  await go(page);
  const text = await markup(page);
  await page.context().close();
  return text;
}

const toForm = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: TEXTS.en.begin }).press('Enter');
  await page.frameLocator('#mainFrame').getByLabel(TEXTS.en.hhSize).waitFor();
};

test('after "No thanks" the page is what it was', async () => {
  const { page, citizen } = await world.visit();
  await page.goto(world.home);
  await citizen.sees(BUTTONS.en.offer);
  await citizen.guide('button', 'No thanks');
  await citizen.seesNoGuidance();
  expect(await markup(page)).toBe(await markupWithout(async () => undefined));
  await page.context().close();
});

test('after Handrail.stop(), with field help in the page, page and frame are what they were', async () => {
  const { page, citizen } = await world.visit();
  await page.goto(world.home);
  const application = createApplication(citizen, { lang: 'en', whoPays: 'me' });
  await application.begin();
  await application.pointsAt('people', TEXTS.en.hhSize);
  await page.locator('handrail-help').waitFor({ state: 'attached' });
  await page.evaluate(() => (window as unknown as { Handrail: { stop(): void } }).Handrail.stop());
  await citizen.seesNoGuidance();
  expect(await markup(page)).toBe(await markupWithout(toForm));
  await page.context().close();
});

test('a screen reader meets a named dialog with its buttons, and hears each step once', async () => {
  const { page, citizen, said } = await world.visit();
  await page.goto(world.home);
  await citizen.sees(BUTTONS.en.offer);
  const offer = await page.getByRole('region', { name: BUTTONS.en.offer }).ariaSnapshot();
  expect(offer).toContain('- button "Yes, show me"');
  expect(offer).toContain('- button "No thanks"');
  const application = createApplication(citizen, { lang: 'en', whoPays: 'me' });
  await application.begin();
  await application.pointsAt('people', TEXTS.en.hhSize);
  const name = `Step 4 of 12: ${say('people.title')}`;
  const tree = await page.getByRole('dialog', { name, exact: true }).ariaSnapshot();
  const lines = tree.split('\n').map((line) => line.trim());
  expect(lines).toEqual(
    expect.arrayContaining([
      `- 'heading "${name}" [level=2]'`,
      '- paragraph: "Look for: Number of people in your home"',
      '- strong: No. of persons in HH',
      ...['Close for now', 'Next', 'Back', 'Do this later', 'Stop the help', 'Español'].map(
        (button) => `- button "${button}"`,
      ),
    ]),
  );
  await application.household();
  await application.pointsAt('pay', TEXTS.en.gmi);
  await expect.poll(() => said.at(-1)).toMatch(/^Step 6 of 12: /);
  // Once a page, politely: a form that comes back with errors is not announced again.
  const steps = said.map((text) => text.slice(0, text.indexOf(':')));
  expect(new Set(steps).size).toBe(steps.length);
  expect(said).toContain(
    `Step 4 of 12: ${say('people.title')}. ${say('people.body').replaceAll('**', '')}`,
  );
  await page.context().close();
});
