/** Compares what is built with the budgets: `npm run size`, `npm run size -- --json`. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { fromRoot } from '../run/repository.ts';
import { type Budget, budgets } from './budgets.ts';

const distFolder = fromRoot('packages/embed/dist');

interface Measurement {
  readonly name: string;
  readonly bytes: number;
  readonly limit: number;
}

/** `later` holds what comes after the first step, or only for some citizens. */
type Chunks = Readonly<Record<Budget['chunks'] | 'later', readonly string[]>>;

function readChunks(): Chunks {
  const file = `${distFolder}/handrail/chunks.json`;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Chunks;
  } catch {
    console.error('Nothing is built yet: run "npm run build" first.');
    process.exit(1);
  }
}

const read = (file: string): Buffer => readFileSync(`${distFolder}/${file}`);

function brotliBytes(file: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(read(file), { params }).length;
}

const gzipBytes = (file: string): number => gzipSync(read(file), { level: 9 }).length;

function measure({ name, chunks, limitBytes, gzipLimitBytes }: Budget, all: Chunks): Measurement[] {
  const files = all[chunks];
  // A budget over no files would always be met.
  if (files.length === 0) throw new Error(`chunks.json names no files for "${chunks}".`);
  const sum = (bytesOf: (file: string) => number): number =>
    files.map(bytesOf).reduce((before, bytes) => before + bytes, 0);
  const measured = [{ name, bytes: sum(brotliBytes), limit: limitBytes }];
  if (gzipLimitBytes !== undefined)
    measured.push({ name: `${name}, gzip`, bytes: sum(gzipBytes), limit: gzipLimitBytes });
  return measured;
}

const chunks = readChunks();
const measurements = budgets.flatMap((budget) => measure(budget, chunks));
if (process.argv.includes('--json')) {
  console.log(JSON.stringify(measurements, null, 2));
} else {
  for (const { name, bytes, limit } of measurements) {
    const verdict = bytes > limit ? `${bytes - limit} too many` : `${limit - bytes} left`;
    console.log(`${name.padEnd(24)}${String(bytes).padStart(7)} of ${limit} bytes, ${verdict}`);
  }
  console.log('Later, or only for some citizens:');
  for (const file of chunks.later) {
    const name = file.replace(/^handrail\/|-[\w-]{6}\.js$/g, '');
    console.log(`  ${name.padEnd(16)}${String(brotliBytes(file)).padStart(7)} bytes`);
  }
}
process.exitCode = measurements.some(({ bytes, limit }) => bytes > limit) ? 1 : 0;
