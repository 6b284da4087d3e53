/**
 * Writes fingerprints into the flow: of each target as the first release of the portal shows it, with
 * one text for each language. Run it after a change of the portal or of the targets:
 * `npm run describe-targets --workspace examples/benefits-portal`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Fingerprint } from '@handrail/locator';
import { format, resolveConfig } from 'prettier';
import { launchBrowser } from '../journeys/browser.ts';
import { addLocator, type Locator } from './locator-in-page.ts';
import { selectorOf, TARGETS, walkPages } from './portal-walk.ts';
import { RELEASES } from './src/release.ts';
import { startPortal } from './testing.ts';

const FLOW = fileURLToPath(new URL('flows/heating-help-apply.flow.json', import.meta.url));
type Fingerprints = Readonly<Record<string, Fingerprint>>;

/** All targets as the portal shows them in one language. */
async function describeTargets(lang: 'en' | 'es'): Promise<Fingerprints> {
  const release = RELEASES.first;
  const portal = await startPortal({ scriptTag: false });
  const browser = await launchBrowser();
  const found: Record<string, Fingerprint> = {};
  try {
    const context = await browser.newContext();
    await addLocator(context);
    const page = await context.newPage();
    const walk = walkPages(page, { home: `${portal.url}/benefits/`, release, lang });
    for await (const name of walk) {
      for (const [target, place] of Object.entries(TARGETS)) {
        if (place.page !== name) continue;
        const selector = selectorOf(target, release);
        found[target] = await page.evaluate(describeInPage, { selector, lang });
      }
    }
  } finally {
    await browser.close();
    await portal.close();
  }
  return found;
}

/** Runs in the page. */
function describeInPage({ selector, lang }: { selector: string; lang: string }): Fingerprint {
  const { describe } = (window as unknown as { LocatorInPage: Locator }).LocatorInPage;
  const inner = document.querySelector('iframe')?.contentDocument;
  const element = document.querySelector(selector) ?? inner?.querySelector(selector);
  if (!element) throw new Error(`The page has no ${selector}.`);
  return describe(element, { root: document, lang });
}

/** Texts by language are put together; all else is as the first language has it. */
function merge(first: unknown, second: unknown): unknown {
  if (!isRecord(first) || !isRecord(second)) return first;
  const both = Object.entries(second).map(([key, value]) => [
    key,
    key in first ? merge(first[key], value) : value,
  ]);
  return { ...first, ...Object.fromEntries(both) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Puts a fingerprint into a target of the flow's text; everything else stays as it was written. */
function insert(text: string, target: string, fingerprint: unknown): string {
  const start = text.indexOf('\n  "targets": {');
  const block = new RegExp(
    `(\\n    "${target}": \\{[\\s\\S]*?)(?:,\\n      "fingerprint": \\{[\\s\\S]*?\\n      \\})?\\n    \\}`,
  );
  const json = JSON.stringify(fingerprint);
  const written = text
    .slice(start)
    .replace(block, (_, before: string) => `${before},\n      "fingerprint": ${json}\n    }`);
  return text.slice(0, start) + written;
}

const english = await describeTargets('en');
const spanish = await describeTargets('es');
let text = readFileSync(FLOW, 'utf8');
for (const target of Object.keys(TARGETS)) {
  const fingerprint = merge(english[target], spanish[target]);
  text = insert(text, target, fingerprint);
  console.log(`${target}: ${String(JSON.stringify(fingerprint).length)} bytes`);
}
writeFileSync(FLOW, await format(text, { ...(await resolveConfig(FLOW)), filepath: FLOW }));
