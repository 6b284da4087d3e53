import type { CpuReader } from '../cpu.ts';
import { median } from '../median.ts';
import type { QuestionRow } from '../report.ts';

const ROUNDS = 5;

/**
 * What an answer costs. Each round asks about every flow at least once, so that no answer comes from
 * what the one before has left in memory alone.
 *
 * @param ask Asks about one of the flows.
 * @param options.roundMs Short questions are asked again until so much time has passed.
 */
export async function measureQuestion(
  ask: (flow: string) => Promise<unknown>,
  {
    flows,
    cpu,
    roundMs,
  }: { readonly flows: readonly string[]; readonly cpu: CpuReader; readonly roundMs: number },
): Promise<QuestionRow> {
  const wall: number[] = [];
  const costs: number[] = [];
  const askAll = async (): Promise<void> => {
    for (const flow of flows) {
      const began = performance.now();
      await ask(flow);
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
  return { cpuMs: median(costs), wallMs: median(wall), firstWallMs };
}
