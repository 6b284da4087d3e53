/** Opens the page pairs in Chromium and writes what the search sees of their targets. */
import { createWriteStream, mkdirSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import { build } from 'esbuild';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { Fingerprint } from '../../../locator/src/fingerprint/types.ts';
import { ensureBrowser } from '../bench/ensure-browser.ts';
import type { Places } from '../bench-locator/places.ts';
import type { LookUp } from './look-up.ts';
import type { Bench, Collector, Task } from './page/collect-in-page.ts';
import { listPairs, otherPages, quieten, readPage, type Pair } from './pairs.ts';

/** Of the first other page every second target, and so many at most; of the others fewer. */
const FROM_FIRST = 12;
const FROM_FURTHER = 8;

/** @param options.limit About so many pairs, from all over the data. @default all */
export async function collect(
  places: Places,
  file: string,
  { limit }: { readonly limit?: number | undefined } = {},
): Promise<void> {
  const pairs = listPairs(places.data);
  const scripts = [
    readFileSync(path.join(places.bench, 'page.js'), 'utf8'),
    await bundle(path.join(import.meta.dirname, 'page/collect-in-page.ts')),
  ];
  const browser = await launch();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.context().setOffline(true);
    await writeAll(file, collectPairs(pairs, { page, scripts, limit }));
  } finally {
    await browser.close();
  }
}

function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] });
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

/** A run that is broken off leaves the file of the last one as it was. */
async function writeAll(file: string, lookUps: AsyncIterable<LookUp>): Promise<void> {
  mkdirSync(path.dirname(file), { recursive: true });
  const partial = `${file}.partial`;
  const out = createWriteStream(partial);
  for await (const lookUp of lookUps) out.write(`${JSON.stringify(lookUp)}\n`);
  out.end();
  await finished(out);
  renameSync(partial, file);
}

interface Stage {
  readonly page: Page;
  readonly scripts: readonly string[];
}

async function* collectPairs(
  pairs: readonly Pair[],
  { limit = pairs.length, ...stage }: Stage & { readonly limit: number | undefined },
): AsyncGenerator<LookUp> {
  const every = Math.max(1, Math.ceil(pairs.length / limit));
  const chosen = pairs.filter((_, i) => i % every === 0);
  for (const [index, pair] of chosen.entries()) {
    if (index % 20 === 0) console.error(`collecting, pair ${index + 1} of ${chosen.length} …`);
    yield* collectPair(pair, otherPages(pair, pairs), stage);
  }
}

/** The window of a page that the scripts were run in. */
interface StageWindow {
  readonly __bench: Bench;
  readonly handrailFit: Collector;
}

async function* collectPair(
  pair: Pair,
  others: readonly Pair[],
  stage: Stage,
): AsyncGenerator<LookUp> {
  const { page } = stage;
  const marks = Object.keys(pair.targets);
  await open(readPage(pair, 'old'), stage);
  const { facts, fingerprints } = await page.evaluate((each) => {
    const { __bench, handrailFit } = window as unknown as StageWindow;
    return { facts: __bench.facts(each), fingerprints: handrailFit.describeAll(each) };
  }, marks);

  const present = await open(readPage(pair, 'new'), stage);
  const kindOf = (id: string): 'kept' | 'removed' => pair.targets[id]?.kind ?? 'removed';
  const tasks = tasksFrom(marks, fingerprints, (id) => kindOf(id) === 'kept').filter(
    ({ id, isHere }) => !isHere || present.includes(id),
  );
  yield* lookUpAll(tasks, page, ({ id }) => ({ ...baseOf(pair), kind: kindOf(id) }));

  for (const [index, other] of others.entries()) {
    const extra = index > 0;
    await open(readPage(other, 'new'), stage);
    const kinds = await page.evaluate(
      (each) => (window as unknown as StageWindow).__bench.sort(each),
      facts,
    );
    const absent = marks.filter(
      (id, i) => (extra || i % 2 === 0) && kinds[id] && kinds[id] !== 'shared',
    );
    const negatives = tasksFrom(absent, fingerprints, () => false);
    yield* lookUpAll(negatives.slice(0, extra ? FROM_FURTHER : FROM_FIRST), page, ({ id }) => {
      const kind = kinds[id] === 'lookalike' ? 'lookalike' : 'otherpage';
      return { ...baseOf(pair), kind, extra };
    });
  }
}

/** @returns The marks of the page. */
async function open(html: string, { page, scripts }: Stage): Promise<string[]> {
  await page.goto('about:blank');
  await page.setContent(quieten(html), { waitUntil: 'domcontentloaded' });
  for (const script of scripts) await page.evaluate(script);
  return page.evaluate(() => (window as unknown as StageWindow).__bench.take());
}

function tasksFrom(
  marks: readonly string[],
  fingerprints: Readonly<Record<string, Fingerprint>>,
  isHere: (id: string) => boolean,
): Task[] {
  return marks.flatMap((id) => {
    const fingerprint = fingerprints[id];
    return fingerprint ? [{ id, fingerprint, isHere: isHere(id) }] : [];
  });
}

type Base = Pick<LookUp, 'pair' | 'site' | 'stratum'>;

function baseOf({ name, site, stratum }: Pair): Base {
  return { pair: name, site, stratum };
}

async function* lookUpAll(
  tasks: readonly Task[],
  page: Page,
  about: (task: Pick<Task, 'id'>) => Base & Pick<LookUp, 'kind' | 'extra'>,
): AsyncGenerator<LookUp> {
  const seen = await page.evaluate(
    (each) => (window as unknown as StageWindow).handrailFit.lookUp(each),
    tasks,
  );
  for (const each of seen) yield { ...about(each), ...each };
}
