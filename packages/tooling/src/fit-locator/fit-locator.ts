/**
 * Fits what the locator's evidence weighs, on page pairs that nobody here wrote: `npm run fit:locator`,
 * `npm run fit:locator -- --write`. See README.md.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findPlaces } from '../bench-locator/places.ts';
import { fromRoot } from '../run/repository.ts';
import { collect } from './collect.ts';
import { crossValidate, train, type Options } from './cross-validate.ts';
import { readLookUps, samplesFrom } from './read-samples.ts';
import { reliabilitySvg } from './reliability-svg.ts';
import { formatReport, reportOn } from './report.ts';
import { writeWeights, type Fit } from './write-weights.ts';

const cacheFile = fromRoot('node_modules/.cache/handrail-fit-locator/samples.jsonl');
const diagramFile = fromRoot('docs/locator-reliability.svg');

const { values: args } = parseArgs({
  options: {
    'collect-only': { type: 'boolean', default: false },
    samples: { type: 'string' },
    write: { type: 'boolean', default: false },
    l2: { type: 'string', default: '10' },
    'verdict-l2': { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    limit: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});

/** @returns The file of look-ups; `null` where there is nothing to collect them from. */
async function collected(): Promise<string | null> {
  if (args.samples) return args.samples;
  const places = findPlaces();
  if (!places) return null;
  const limit = args.limit === undefined ? undefined : numberFrom('limit', args.limit);
  await collect(places, cacheFile, { limit });
  console.error(`collected: ${path.relative(fromRoot(), cacheFile)}`);
  return cacheFile;
}

function fit(file: string): Fit {
  const lookUps = readLookUps(file);
  const samples = samplesFrom(lookUps);
  const options: Options = {
    rank: { l2: numberFrom('l2', args.l2) },
    verdict: { l2: numberFrom('verdict-l2', args['verdict-l2']) },
    seed: numberFrom('seed', args.seed),
  };
  const report = reportOn(crossValidate(samples, options));
  console.error('fitting on all …');
  return { models: train(samples, options), lookUps, report, options, fittedAt: new Date() };
}

async function write(result: Fit): Promise<void> {
  const { reliability, calibrationError } = result.report;
  mkdirSync(path.dirname(diagramFile), { recursive: true });
  writeFileSync(diagramFile, reliabilitySvg(reliability, calibrationError));
  const files = [await writeWeights(result), diagramFile];
  console.error(`Written: ${files.map((file) => path.relative(fromRoot(), file)).join(', ')}`);
}

function numberFrom(name: string, text: string): number {
  const number = Number(text);
  if (text.trim() && Number.isFinite(number) && number >= 0) return number;
  throw new Error(`--${name} takes a number of 0 or more.`);
}

async function run(): Promise<void> {
  if (args.samples && !existsSync(args.samples)) throw new Error(`There is no ${args.samples}.`);
  const file = await collected();
  if (!file || args['collect-only']) return;
  const result = fit(file);
  const { models, report } = result;
  console.log(
    args.json ? JSON.stringify({ report, models }, null, 2) : `\n${formatReport(report)}`,
  );
  if (args.write) await write(result);
  else console.error('\nNothing was written; --write does.');
}

try {
  await run();
} catch (error) {
  const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
  console.error(`The fit could not run: ${words}`);
  process.exitCode = 2;
}
