/** The example portal, its guidance and a collector, for one journey. */
import { rmSync } from 'node:fs';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { createCollector, type Funnel } from '@handrail/collector/server';
import { openTab, type Watched } from '../journeys/browser.ts';
import { bundleFlows, embedFolder, makeFolder } from '../journeys/build-guidance.ts';
import { createCitizen, type Citizen } from '../journeys/citizen.ts';
import { createPortal, type PortalOptions } from './server.ts';

export interface World {
  /** The portal's home page. */
  readonly home: string;
  readonly collectorUrl: string;
  /** Where the collector keeps what it got. */
  readonly dataFolder: string;
  /** A new visitor in a tab of their own, not yet on any page. */
  visit(options?: BrowserContextOptions): Promise<Watched & { readonly citizen: Citizen }>;
  funnel(flow?: string): Promise<Funnel>;
  close(): Promise<void>;
}

export interface WorldOptions extends Partial<PortalOptions> {
  readonly browser: Browser;
  /** Whether the script tag names a collector. @default true */
  readonly collects?: boolean;
}

export async function createWorld({
  browser,
  collects = true,
  ...options
}: WorldOptions): Promise<World> {
  const dataFolder = makeFolder();
  const guidanceDir = bundleFlows(new URL('flows', import.meta.url).pathname);
  // Real agencies hide small counts; here one citizen is all there is.
  const collector = createCollector({ data: dataFolder, port: 0, origins: ['*'], minCount: 1 });
  const collectorUrl = await collector.listen();
  const portal = await createPortal({
    port: 0,
    guidanceDir,
    embedDir: embedFolder(),
    ...(collects ? { collectorUrl: `${collectorUrl}/v1/events` } : {}),
    ...options,
  });
  return {
    home: `${portal.url}/benefits/`,
    collectorUrl,
    dataFolder,
    async visit(tabOptions) {
      const tab = await openTab(browser, tabOptions);
      return { ...tab, citizen: await createCitizen(tab.page) };
    },
    async funnel(flow = 'heating-help-apply') {
      const response = await fetch(`${collectorUrl}/v1/flows/${flow}/funnel`);
      return (await response.json()) as Funnel;
    },
    async close() {
      await portal.close();
      await collector.close();
      for (const folder of [dataFolder, guidanceDir])
        rmSync(folder, { recursive: true, force: true });
    },
  };
}
