/** The measuring runner and the corpora, copied: neither is ours to write into, and the runner writes. */
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { installInto } from '../bench/install-packages.ts';
import { cacheFolder, type Places } from './places.ts';

export const benchCopy = path.join(cacheFolder, 'bench');
export const dataCopy = path.join(cacheFolder, 'data');
export const resultsFolder = path.join(benchCopy, 'results');
/** Apart from the others, because its packages have to be of one version throughout. */
export const alfaFolder = path.join(cacheFolder, 'alfa');

const ALFA = {
  '@siteimprove/alfa-act': '0.112.0',
  '@siteimprove/alfa-playwright': '0.81.4',
  '@siteimprove/alfa-rules': '0.112.0',
};

/** @throws if npm cannot install what the runner needs. */
export async function copyBench({ data, bench }: Places, withAlfa: boolean): Promise<void> {
  const filter = (file: string): boolean => !/\/(?:node_modules|results)(?:\/|$)/.test(file);
  cpSync(bench, benchCopy, { recursive: true, filter: (from) => filter(from.slice(bench.length)) });
  cpSync(data, dataCopy, { recursive: true });
  mkdirSync(resultsFolder, { recursive: true });
  const dependencies = runnerNeeds(path.join(bench, 'package.json'));
  await installInto(benchCopy, { type: 'module', dependencies });
  if (withAlfa) await installInto(alfaFolder, { type: 'module', dependencies: ALFA });
}

/** Without Alfa, which has a folder of its own. */
function runnerNeeds(file: string): Readonly<Record<string, string>> {
  const { dependencies } = JSON.parse(readFileSync(file, 'utf8')) as {
    dependencies: Readonly<Record<string, string>>;
  };
  const needed = Object.entries(dependencies).filter(([name]) => !name.startsWith('@siteimprove/'));
  return Object.fromEntries(needed);
}
