import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { main } from './main.ts';

export interface Ran {
  code: number;
  out: string;
  error: string;
}

/** Runs a command line and listens. */
export async function run(...args: string[]): Promise<Ran> {
  const said = { out: '', error: '' };
  const code = await main(args, {
    out: (text) => (said.out += text),
    error: (text) => (said.error += text),
    colors: false,
  });
  return { code, ...said };
}

/** A folder with these files, for the time of one test. */
export function useFolder(files: Record<string, unknown>): string {
  const path = mkdtempSync(join(tmpdir(), 'handrail-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    const file = join(path, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  }
  return path;
}

/** A sound flow of one step, with anything else as given. */
export function flow(id: string, rest: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    handrail: '1.0',
    id,
    version: 1,
    lang: 'en',
    meta: { title: 'T' },
    steps: [{ id: 'a', type: 'say', title: 'A' }],
    ...rest,
  };
}

/** A flow that runs another as its only step. */
export function caller(id: string, calls: string): Record<string, unknown> {
  return flow(id, { steps: [{ id: 'run', type: 'flow', flow: calls }] });
}
