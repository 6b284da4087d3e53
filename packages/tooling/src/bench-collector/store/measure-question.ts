import type { CpuReader } from '../cpu.ts';
import { median } from '../median.ts';
import type { QuestionRow } from '../report.ts';

const ROUNDS = 5;
/** Long questions are not asked about every flow in each round. */
const LONG_ROUND_MS = 3000;

/**
 * What an answer costs. Each round asks about one flow after the other, so that no answer comes from
 * what the one before has left in memory alone. Tells how it goes on standard error.
 *
 * @param ask Asks about one of the flows.
 * @param options.roundMs Short questions are asked again until so much time has passed.
 */
export async function measureQuestion(
  name: string,
  ask: (flow: string) => Promise<unknown>,
  {
    flows,
    cpu,
    roundMs,
  }: { readonly flows: readonly string[]; readonly cpu: CpuReader; readonly roundMs: number },
): Promise<QuestionRow> {
  const wall: number[] = [];
  const costs: number[] = [];
  let turn = 0;
  const askAll = async (): Promise<void> => {
    const start = performance.now();
    for (let n = 0; n < flows.length && performance.now() - start < LONG_ROUND_MS; n++) {
      const began = performance.now();
      await ask(flows[turn++ % flows.length] ?? '');
      wall.push(performance.now() - began);
    }
  };
  await askAll();
  const firstWallMs = wall[0] ?? 0;
  wall.length = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const [before, asked, began] = [await cpu(), wall.length, performance.now()];
    do await askAll();
    while (performance.now() - began < roundMs);
    costs.push(((await cpu()) - before) / (wall.length - asked));
  }
  const row = { cpuMs: median(costs), wallMs: median(wall), firstWallMs };
  console.error(`  ${name}: ${row.cpuMs.toFixed(1)} CPU-ms`);
  return row;
}
