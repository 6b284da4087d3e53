/** What comes between: putting the help off, a session that ends, coming back. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../journeys/browser.ts';
import { createApplication, TYPED } from './journey-apply.ts';
import { BUTTONS, textsIn } from './journey-words.ts';
import { createWorld, type World } from './journey-world.ts';
import { TEXTS } from './src/texts.ts';

const WAIT = { timeout: 20_000 };
const say = textsIn('en');
const portal = TEXTS.en;

let browser: Browser;
let world: World;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(() => world.close());

test('a citizen puts the help off, and takes it up again two pages later', async () => {
  world = await createWorld({ browser });
  const { page, citizen, problems } = await world.visit();
  await page.goto(world.home);
  const application = createApplication(citizen, { lang: 'en', whoPays: 'me' });
  await application.begin();
  await application.sees('people');
  await citizen.guide('button', BUTTONS.en.later);
  // The help is gone but for a way back, and the focus is in the portal.
  await page.getByRole('button', { name: BUTTONS.en.resume }).waitFor();
  expect(await citizen.title()).toBe('');
  expect((await citizen.focused()).inGuidance).toBe(false);
  await citizen.fill(new RegExp(portal.hhSize), TYPED.people);
  await citizen.fill(portal.appName, TYPED.name);
  await citizen.fill(portal.dob, TYPED.born);
  await citizen.fill(portal.zip, TYPED.zip);
  await citizen.use('button', portal.next);
  await citizen.fill(portal.gmi, TYPED.pay);
  // Guidance takes up a frame's new page when that is loaded.
  await page.frame('mainFrame')?.waitForLoadState('load');
  await page.waitForTimeout(200);
  expect(await citizen.title()).toBe('');
  await citizen.guide('button', BUTTONS.en.resume);
  await application.pointsAt('pay', portal.gmi);
  await application.income();
  await application.heating();
  await application.review();
  await application.survey();
  expect(problems).toEqual([]);
  await page.context().close();
  await expect.poll(async () => (await world.funnel()).resumed, WAIT).toBe(1);
  await expect
    .poll(async () => (await world.funnel()).ends, WAIT)
    .toEqual([{ how: 'completed', count: 1 }]);
});

test('Escape in the guidance puts it off as well; Escape in the portal does not', async () => {
  world = await createWorld({ browser });
  const { page, citizen, problems } = await world.visit();
  await page.goto(world.home);
  const application = createApplication(citizen, { lang: 'en', whoPays: 'me' });
  await application.begin();
  await application.sees('people');
  await citizen.tabTo('textbox', new RegExp(portal.hhSize));
  await citizen.press('Escape');
  await application.sees('people');
  await citizen.intoGuidance();
  await citizen.press('Escape');
  await page.getByRole('button', { name: BUTTONS.en.resume }).waitFor();
  expect(await citizen.focused()).toMatchObject({ role: 'textbox', inGuidance: false });
  expect(problems).toEqual([]);
  await page.context().close();
});

test('guidance goes into the time-out dialog and out again, and leads back after the session ended', async () => {
  world = await createWorld({ browser, sessionMinutes: 0.4 });
  const { page, citizen, problems } = await world.visit();
  await page.goto(world.home);
  const application = createApplication(citizen, { lang: 'en', whoPays: 'me' });
  await application.begin();
  await application.sees('people');
  const dialog = page.getByRole('dialog', { name: portal.stillThere });
  await dialog.waitFor(WAIT);
  await dialog.locator('handrail-root').waitFor({ state: 'attached' });
  await citizen.use('button', portal.stay);
  await dialog.waitFor({ state: 'hidden' });
  await page.locator('body > handrail-root').waitFor({ state: 'attached' });
  await application.pointsAt('people', portal.hhSize);
  // Now the citizen goes away from the desk, and the session ends.
  await page.waitForURL('**/Timeout.aspx?end=1', { timeout: 60_000 });
  await citizen.sees(say('people.title'));
  await citizen
    .card()
    .getByText(`This step is on another page: ${say('pages.household.label')}.`)
    .waitFor();
  await citizen.guide('link', 'Go to that page');
  await application.pointsAt('people', portal.hhSize);
  expect(problems).toEqual([]);
  await page.context().close();
});
