/** The two pictures that the documentation shows. */
import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { fromRoot } from '../run/repository.ts';
import { openDashboard } from './dashboard.ts';
import { fillCollector } from '../demo-data/fill-collector.ts';
import { createVisitor } from './visitor.ts';
import { walkToFirstField } from './walks.ts';
import { createWorld, type World } from './world.ts';

const folder = fromRoot('docs/images');
/** A page of documentation must not cost more than the guidance it shows. */
const maxBytes = 150_000;

export async function shootForReadme(browser: Browser): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const world = await createWorld();
  try {
    await shootGuidance(browser, world);
    await fillCollector(world.collectorUrl);
    await shootFunnel(browser, world);
  } finally {
    await world.close();
  }
  for (const name of ['guidance.png', 'dashboard.png']) checkSize(name);
}

async function shootGuidance(browser: Browser, { portalUrl }: World): Promise<void> {
  const context = { viewport: { width: 1080, height: 620 } };
  const look = { name: 'readme', context };
  const visitor = await createVisitor(browser, { look, portalUrl, folder, firstNumber: 1 });
  await walkToFirstField(visitor, '/benefits/');
  await visitor.page.waitForTimeout(500);
  await visitor.page.screenshot({ path: path.join(folder, 'guidance.png') });
  await visitor.leave();
}

async function shootFunnel(browser: Browser, world: World): Promise<void> {
  const dashboard = await openDashboard(browser, world, {
    context: { viewport: { width: 1080, height: 1000 } },
    hash: '#/flows/heating-help-apply',
  });
  await dashboard.screenshot({ path: path.join(folder, 'dashboard.png') });
  await dashboard.context().close();
}

function checkSize(name: string): void {
  const { size } = statSync(path.join(folder, name));
  console.log(`docs/images/${name}: ${String(size)} bytes`);
  if (size > maxBytes) throw new Error(`${name} is too large: at most ${String(maxBytes)} bytes.`);
}
