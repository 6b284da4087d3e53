/** The same form in another language, under strict policies, on a phone and in another build. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../journeys/browser.ts';
import { createApplication } from './journey-apply.ts';
import { BUTTONS, textsIn } from './journey-words.ts';
import { createWorld, type World, type WorldOptions } from './journey-world.ts';

let browser: Browser;
let world: World | undefined;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  await world?.close();
  world = undefined;
});

async function start(options: Omit<WorldOptions, 'browser'> = {}): Promise<World> {
  world = await createWorld({ browser, ...options });
  return world;
}

describe('languages', () => {
  test('the guidance speaks Spanish where the portal does', async () => {
    const { home, visit, funnel } = await start();
    const { page, citizen, problems } = await visit();
    await page.goto(`${home}?lang=es`);
    await createApplication(citizen, { lang: 'es', whoPays: 'me' }).fillIn();
    await expect(page.locator('handrail-root').count()).resolves.toBe(0);
    expect(problems).toEqual([]);
    await page.close();
    await expect.poll(async () => (await funnel()).started, { timeout: 20_000 }).toBe(1);
  });

  test('a citizen turns only the guidance to Spanish; it stays so, and still finds the fields', async () => {
    const { home, visit } = await start();
    const { page, citizen, problems } = await visit();
    await page.goto(home);
    const english = createApplication(citizen, { lang: 'en', whoPays: 'me' });
    await english.begin();
    await english.sees('people');
    await citizen.guide('button', BUTTONS.en.other);
    await citizen.sees(textsIn('es')('people.title'));
    expect(await page.locator('handrail-root .ui').getAttribute('lang')).toBe('es');
    await citizen.seesRingAround(english.form.getByLabel('No. of persons in HH'));
    // The whole page again, as after a post without a frame.
    await page.reload();
    await citizen.sees(textsIn('es')('people.title'));
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('policies', () => {
  test.each(['strict', 'strict+tt'] as const)(
    'nothing of ours is refused under "%s"',
    async (csp) => {
      const { home, visit } = await start({ csp, collects: false });
      const { page, citizen, problems } = await visit();
      await page.goto(home);
      await createApplication(citizen, { lang: 'en', whoPays: 'unsure' }).fillIn();
      expect(problems).toEqual([]);
      await page.context().close();
    },
  );

  test('a collector that the policy forbids is tried once in a visit; guidance goes on', async () => {
    const { home, visit, funnel } = await start({ csp: 'strict' });
    const { page, citizen, problems } = await visit();
    await page.goto(home);
    await createApplication(citizen, { lang: 'en', whoPays: 'me' }).fillIn();
    await page.goto(home);
    const refused = problems.filter((text) => text.startsWith('refused:'));
    expect(refused).toEqual([expect.stringContaining('connect-src')]);
    expect(problems.filter((text) => !/connect-src|v1\/events/.test(text))).toEqual([]);
    await page.context().close();
    expect((await funnel()).started).toBe(0);
  });
});

describe('screens and builds', () => {
  test('on a small phone', async () => {
    const { home, visit } = await start();
    const phone = { viewport: { width: 320, height: 568 }, hasTouch: true, isMobile: true };
    const { page, citizen, problems } = await visit(phone);
    await page.goto(home);
    await createApplication(citizen, { lang: 'en', whoPays: 'unsure' }).fillIn();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('in a build that numbers every field anew', async () => {
    const ids: (string | null)[] = [];
    for (const seed of [3, 4]) {
      const { home, visit, close } = await start({ seed });
      const { page, citizen } = await visit();
      await page.goto(home);
      const application = createApplication(citizen, { lang: 'en', whoPays: 'landlord' });
      await application.begin();
      await application.household();
      await application.pointsAt('pay', 'Gross Monthly Income');
      ids.push(await application.form.getByLabel('Gross Monthly Income').getAttribute('id'));
      await application.income();
      await application.heating();
      await application.review();
      await application.survey();
      await page.context().close();
      await close();
      world = undefined;
    }
    expect(ids[0]).toMatch(/txtGMI$/);
    expect(ids[0]).not.toBe(ids[1]);
  });
});
