/**
 * What the fingerprints of the flow are worth in later releases of the portal: each target is looked
 * for on each page by its fingerprint alone, and compared with the control that the server means.
 */
import { readFileSync } from 'node:fs';
import type { Flow } from '@handrail/flow';
import type { Fingerprint } from '@handrail/locator';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../journeys/browser.ts';
import { addLocator, type Locator } from './locator-in-page.ts';
import { selectorOf, TARGETS, walkPages, type PageName } from './portal-walk.ts';
import { RELEASES, type ReleaseName } from './src/release.ts';
import type { Lang } from './src/texts.ts';
import { startPortal } from './testing.ts';

const FLOW = new URL('flows/heating-help-apply.flow.json', import.meta.url);
const { targets = {} } = JSON.parse(readFileSync(FLOW, 'utf8')) as Flow;

/** `refused`: the control is not on the page, and nothing was found. */
type Outcome = 'right' | 'unsure' | 'missed' | 'refused' | 'wrong';

interface Sight {
  readonly target: string;
  readonly page: PageName;
  readonly outcome: Outcome;
  /** In the words of the locator. */
  readonly why: string;
}

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function lookForAll(releaseName: ReleaseName, lang: Lang): Promise<readonly Sight[]> {
  const portal = await startPortal({ release: releaseName, scriptTag: false });
  const context = await browser.newContext({ viewport: { width: 1100, height: 760 } });
  const sights: Sight[] = [];
  try {
    await addLocator(context);
    const page = await context.newPage();
    const release = RELEASES[releaseName];
    for await (const name of walkPages(page, { home: `${portal.url}/benefits/`, release, lang })) {
      for (const target of Object.keys(TARGETS)) {
        const selector = selectorOf(target, release);
        sights.push({ target, page: name, ...(await lookFor(page, { target, selector, lang })) });
      }
    }
  } finally {
    await context.close();
    await portal.close();
  }
  return sights;
}

async function lookFor(
  page: Page,
  { target, ...place }: { target: string; selector: string; lang: Lang },
): Promise<Pick<Sight, 'outcome' | 'why'>> {
  const fingerprint = targets[target]?.fingerprint as Fingerprint | undefined;
  if (!fingerprint) throw new Error(`${target} has no fingerprint: run describe-targets.ts.`);
  return page.evaluate(lookInPage, { fingerprint, ...place });
}

/** Runs in the page. */
function lookInPage({
  fingerprint,
  selector,
  lang,
}: {
  fingerprint: Fingerprint;
  selector: string;
  lang: string;
}): Pick<Sight, 'outcome' | 'why'> {
  const { locate, explain } = (window as unknown as { LocatorInPage: Locator }).LocatorInPage;
  const inner = document.querySelector('iframe')?.contentDocument;
  const meant = document.querySelector(selector) ?? inner?.querySelector(selector);
  const result = locate(fingerprint, document, { lang });
  const why = explain(result, fingerprint, lang);
  if (result.status === 'found')
    return { outcome: result.element === meant ? 'right' : 'wrong', why };
  if (!meant) return { outcome: 'refused', why };
  return { outcome: result.status === 'unsure' ? 'unsure' : 'missed', why };
}

/** Readable in the output of a run, which is where an author of the locator looks. */
function print(title: string, sights: readonly Sight[]): void {
  const lines = sights
    .filter(({ target, page, outcome }) => TARGETS[target]?.page === page || outcome === 'wrong')
    .map(({ target, page, outcome, why }) => `  ${outcome.padEnd(8)}${page}/${target}: ${why}`);
  console.log([title, ...lines].join('\n'));
}

const CASES = (['first', 'rebuilt', 'redesigned'] as const).flatMap((release) =>
  (['en', 'es'] as const).map((lang) => ({ release, lang })),
);

test.each(CASES)('points at nothing wrong: $release, $lang', async ({ release, lang }) => {
  const sights = await lookForAll(release, lang);
  print(`Targets by fingerprint alone, ${release}, ${lang}:`, sights);
  const summary = sights.map(({ target, page, outcome }) => `${page}/${target} ${outcome}`);
  expect(summary.filter((line) => line.endsWith(' wrong'))).toEqual([]);
  const own = sights.filter(({ target, page }) => TARGETS[target]?.page === page);
  const right = own.filter(({ outcome }) => outcome === 'right').map(({ target }) => target);
  if (release === 'first') expect(right).toEqual(Object.keys(TARGETS));
  // Without these, guidance would not know which page of the form is open.
  if (release === 'rebuilt')
    expect(right).toEqual(expect.arrayContaining(['peopleInHome', 'submitButton']));
});
