/** What a browser downloads before the first step. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { bundlePeer, peers, type PeerName } from '../contenders.ts';
import { makeRow, type Row } from '../row.ts';

/** Issue with the peers in view: the whole runtime up to the first step. */
const GOAL_BYTES = 20_000;

export async function measureBytes(embedFolder: string): Promise<Row[]> {
  const { firstStep } = JSON.parse(
    readFileSync(path.join(embedFolder, 'handrail/chunks.json'), 'utf8'),
  ) as {
    firstStep: string[];
  };
  const ours = firstStep.map((file) => readFileSync(path.join(embedFolder, file)));
  const peer = async (name: PeerName): Promise<number> => {
    const { js, css } = await bundlePeer(peers[name]);
    return brotli([js, css]);
  };
  const values = {
    handrail: brotli(ours),
    driver: await peer('driver'),
    shepherd: await peer('shepherd'),
    intro: await peer('intro'),
  };
  return [
    makeRow('download up to the first step, brotli', values, {
      unit: 'bytes',
      goal: { atMost: GOAL_BYTES },
    }),
  ];
}

/** Each file alone, at the highest quality, as a web server sends them. */
function brotli(files: readonly Uint8Array[]): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return files.reduce((sum, file) => sum + brotliCompressSync(file, { params }).length, 0);
}
