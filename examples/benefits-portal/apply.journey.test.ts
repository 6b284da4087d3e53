/** The whole way: from the script tag through the form to what the collector stored and shows. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { launchBrowser } from '../journeys/browser.ts';
import { createApplication, STEPS, TYPED, type Route } from './journey-apply.ts';
import { createWorld, type World } from './journey-world.ts';
import { TEXTS } from './src/texts.ts';

const FLOW = 'heating-help-apply';
const WAIT = { timeout: 20_000, interval: 200 };

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Fills in the form, leaves, and waits until the collector heard of the end. */
async function apply(world: World, route: Route): Promise<void> {
  const { page, citizen, problems } = await world.visit();
  await page.goto(world.home);
  await createApplication(citizen, route).fillIn();
  expect(problems).toEqual([]);
  await page.context().close();
  await vi.waitFor(async () => expect((await world.funnel()).ends).not.toEqual([]), WAIT);
}

describe.each(['me', 'unsure', 'landlord'] as const)('a citizen who says "%s"', (whoPays) => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld({ browser });
    await apply(world, { lang: 'en', whoPays });
  });
  afterAll(() => world.close());

  test('left a whole run in the collector: each step reached and done, and the answers', async () => {
    const funnel = await world.funnel();
    expect(funnel).toMatchObject({ offered: 1, declined: 0, started: 1, resumed: 0, errors: [] });
    const reached = funnel.steps.filter((step) => step.reached === 1).map(({ step }) => step);
    expect(reached.sort()).toEqual([...STEPS[whoPays]].sort());
    for (const step of funnel.steps) {
      expect(step, step.step).toMatchObject({ done: 1, left: 0, back: 0, targetMissed: 0 });
    }
    expect(funnel.ends).toEqual([{ how: 'completed', count: 1 }]);
    expect(funnel.questions.map(({ question, answers }) => [question, answers])).toEqual([
      ['ease', [{ value: 4, count: 1 }]],
      ['hardest', [{ value: 'income', count: 1 }]],
    ]);
  });

  test('left nothing of what was typed or read, in any file of the collector', () => {
    const names = readdirSync(world.dataFolder);
    const holds = (text: string, inFiles = names): boolean =>
      inFiles.some((name) => readFileSync(path.join(world.dataFolder, name)).includes(text));
    // The search does find what is there.
    expect(holds('toIncome')).toBe(true);
    const { hhSize, begin, errorSummary } = TEXTS.en;
    const secrets = [
      ...Object.values(TYPED),
      'Quillfeather',
      '73519',
      '1473',
      hhSize,
      begin,
      errorSummary,
    ];
    expect(secrets.filter((text) => text.length > 3 && holds(text))).toEqual([]);
    expect(holds('Mozilla')).toBe(false);
    // The record of what staff did tells at which address the collector itself was started.
    const ofCitizens = names.filter((name) => name !== 'audit.jsonl');
    expect(ofCitizens.length).toBeGreaterThan(0);
    expect(holds('127.0.0.1', ofCitizens)).toBe(false);
  });

  test('shows on the dashboard, step by step', async () => {
    const { page, problems } = await world.visit();
    await page.goto(`${world.collectorUrl}/`);
    await page.getByRole('link', { name: FLOW }).click();
    const table = page.getByRole('table', { name: /order of the flow/ });
    for (const step of STEPS[whoPays]) {
      await table.getByRole('row', { name: new RegExp(`^${step} 1 100%`) }).waitFor();
    }
    await page.getByRole('row', { name: /^Completed 1$/ }).waitFor();
    await page.getByRole('row', { name: /^income 1$/ }).waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
