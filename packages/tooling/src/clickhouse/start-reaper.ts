import { spawn } from 'node:child_process';
import { Socket } from 'node:net';
import path from 'node:path';
import type { Writable } from 'node:stream';
import { nodePath } from '../run/repository.ts';

let input: Writable | undefined;

/** Starts the reaper once for this process. It ends with it, however that ends. */
function reaperInput(): Writable {
  if (input !== undefined) return input;
  const file = path.join(import.meta.dirname, 'reaper.ts');
  // In a group of its own: whoever breaks off the tests at the keyboard must not end it with them.
  const reaper = spawn(nodePath, [file], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  reaper.unref();
  input = reaper.stdin;
  // Nothing can be done without it; the tests go on.
  input.on('error', () => {});
  if (input instanceof Socket) input.unref();
  return input;
}

/** What is to be cleared away should this process die before it can do so itself. */
export const reaper = {
  started: (id: number): boolean => reaperInput().write(`start ${id}\n`),
  ended: (id: number): boolean => reaperInput().write(`end ${id}\n`),
  folder: (folder: string): boolean => reaperInput().write(`folder ${folder}\n`),
  disk: (folder: string): boolean => reaperInput().write(`disk ${folder}\n`),
};
