import { readFileSync } from 'node:fs';
import { TRAITS } from '../../../locator/src/fingerprint/types.ts';
import type { LookUp } from './look-up.ts';
import { sampleFrom, weightsOf, type Sample } from './samples.ts';
import { withoutTarget } from './synthetic.ts';

/** @throws If a line of the file is not JSON, or was collected for other traits than today's. */
export function readLookUps(file: string): LookUp[] {
  const lookUps = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as LookUp);
  for (const { c } of lookUps)
    for (const [levels] of c)
      if (levels.length !== TRAITS.length)
        throw new Error(
          `${file} was collected for ${levels.length} traits; now there are ${TRAITS.length}. Collect anew.`,
        );
  return lookUps;
}

/** Of the look-ups themselves, then of removals made from them. */
export function samplesFrom(lookUps: readonly LookUp[]): Sample[] {
  const weigh = weightsOf(lookUps);
  const removals = lookUps.flatMap((lookUp) => withoutTarget(lookUp) ?? []);
  return [...lookUps, ...removals].map((lookUp) => sampleFrom(lookUp, weigh));
}
