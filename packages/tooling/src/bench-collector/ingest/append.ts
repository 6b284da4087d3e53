/** The least that "stored" can mean: lines at the end of one file, on the disk. A worker. */
import { closeSync, fdatasyncSync, openSync, rmSync, writeSync } from 'node:fs';
import { ownCpuMs } from '../cpu.ts';
import { createEvents, type Stream } from '../events/create-events.ts';
import { answerJobs } from './worker.ts';

export interface WriteJob {
  /** A folder, or an address. */
  readonly place: string;
  readonly stream: Stream;
  readonly batch: number;
}

export interface WriteResult {
  /** Of this process. */
  readonly cpuMs: number;
  readonly wallMs: number;
}

answerJobs(async ({ place, stream, batch }: WriteJob): Promise<WriteResult> => {
  const lines = [...createEvents(stream)].map((event) => JSON.stringify(event));
  const file = `${place}/events.jsonl`;
  const descriptor = openSync(file, 'w');
  const [began, before] = [performance.now(), ownCpuMs()];
  for (let at = 0; at < lines.length; at += batch) {
    writeSync(descriptor, `${lines.slice(at, at + batch).join('\n')}\n`);
    fdatasyncSync(descriptor);
  }
  const result = { cpuMs: ownCpuMs() - before, wallMs: performance.now() - began };
  closeSync(descriptor);
  rmSync(file);
  return result;
});
