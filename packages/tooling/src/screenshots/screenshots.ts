/**
 * Pictures of everything a citizen meets in the example portal, and of the dashboard, in every look.
 *
 * `npm run screenshots -- [--look NAME] [--readme] [--no-build]`
 *
 * Writes `screenshots/LOOK-NN-STEP.png` (git ignores the folder), and with `--readme` the two
 * pictures of the documentation, `docs/images/guidance.png` and `dashboard.png`.
 */
import { mkdirSync, rmSync, globSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../browsers/find-browser.ts';
import { buildAll } from '../build/build-all.ts';
import { fromRoot } from '../run/repository.ts';
import { shootDashboard } from './dashboard.ts';
import { looks, type Look } from './looks.ts';
import { shootForReadme } from './readme.ts';
import { fillCollector } from '../demo-data/fill-collector.ts';
import { createVisitor } from './visitor.ts';
import { walkAsPayer, walkAsTenant } from './walks.ts';
import { createWorld, type World } from './world.ts';

const folder = fromRoot('screenshots');
/** The second walk's pictures come after the first one's. */
const tenantNumber = 40;
const dashboardNumber = 50;

function readArguments(): { chosen: readonly Look[]; readme: boolean; build: boolean } {
  const { values } = parseArgs({
    options: {
      look: { type: 'string' },
      readme: { type: 'boolean', default: false },
      'no-build': { type: 'boolean', default: false },
    },
  });
  const chosen = looks.filter(({ name }) => values.look === undefined || values.look === name);
  if (chosen.length === 0) {
    const known = looks.map(({ name }) => name).join(', ');
    throw new Error(`There is no look called ${String(values.look)}; there are ${known}.`);
  }
  return { chosen, readme: values.readme, build: !values['no-build'] };
}

async function launch(): Promise<Browser> {
  const found = findBrowser('chromium');
  if (!found)
    throw new Error('There is no Chromium: set HANDRAIL_CHROMIUM, or run "npm test" once.');
  return chromium.launch({ executablePath: found.path, args: ['--no-sandbox', '--no-first-run'] });
}

async function shootLook(browser: Browser, look: Look): Promise<void> {
  const world = await createWorld({ turned: look.turnTo !== undefined });
  try {
    for (const file of globSync(path.join(folder, `${look.name}-*.png`))) rmSync(file);
    await play(browser, world, look);
    await fillCollector(world.collectorUrl);
    await shootDashboard(browser, world, { look, folder, firstNumber: dashboardNumber });
  } finally {
    await world.close();
  }
  const count = globSync(path.join(folder, `${look.name}-*.png`)).length;
  console.log(`${look.name}: ${String(count)} pictures in screenshots/`);
}

async function play(browser: Browser, { portalUrl }: World, look: Look): Promise<void> {
  const home = look.portal === 'es' ? '/benefits/?lang=es' : '/benefits/';
  const walks = [
    [walkAsPayer, 1],
    [walkAsTenant, tenantNumber],
  ] as const;
  for (const [walk, firstNumber] of walks) {
    const visitor = await createVisitor(browser, { look, portalUrl, folder, firstNumber });
    await walk(visitor, home).catch(async (error: unknown) => {
      await visitor.shoot('broke-off-here');
      throw new Error(`The walk broke off in the look "${look.name}".`, { cause: error });
    });
    await visitor.leave();
  }
}

async function main(): Promise<void> {
  const { chosen, readme, build } = readArguments();
  if (build) await buildAll();
  mkdirSync(folder, { recursive: true });
  const browser = await launch();
  try {
    if (readme) await shootForReadme(browser);
    else for (const look of chosen) await shootLook(browser, look);
  } finally {
    await browser.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
