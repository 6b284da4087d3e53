/** A foreign portal with our script tag in its pages, and a citizen before it. */
import type { Browser } from 'playwright-core';
import { openTab, type Watched } from './browser.ts';
import { bundleFlows, embedFolder } from './build-guidance.ts';
import { createCitizen, type Citizen } from './citizen.ts';
import { GUIDANCE_PATH, startInjectProxy } from './inject-proxy.ts';

export interface GuidedPortal {
  readonly url: string;
  visit(): Promise<Watched & { readonly citizen: Citizen }>;
  close(): Promise<void>;
}

/**
 * @param options.flows Name of a folder in `flows/`.
 * @param options.manifest `manifest.js` where the portal's policy forbids to fetch.
 */
export async function guidePortal(
  browser: Browser,
  {
    portal,
    flows,
    manifest,
  }: { portal: string; flows: string; manifest: 'manifest.js' | 'manifest.json' },
): Promise<GuidedPortal> {
  const guidance = bundleFlows(new URL(`flows/${flows}`, import.meta.url).pathname);
  const proxy = await startInjectProxy({
    portal,
    folders: [embedFolder(), guidance],
    attributes: `data-flows="${GUIDANCE_PATH}${manifest}"`,
  });
  return {
    url: proxy.url,
    async visit() {
      const tab = await openTab(browser);
      return { ...tab, citizen: await createCitizen(tab.page) };
    },
    close: proxy.close,
  };
}
