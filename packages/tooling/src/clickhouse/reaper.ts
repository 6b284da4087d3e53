/**
 * Ends servers of a test whose process has died without a word: `node reaper.ts`. It reads lines from
 * its input and acts when that ends: processes of `start PID` that had no `end PID` are killed, and
 * folders of `folder PATH` deleted, after the disks of `disk PATH` were unmounted.
 */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';

const processes = new Set<number>();
const folders = new Set<string>();
const disks = new Set<string>();

for await (const line of createInterface(process.stdin)) {
  const [word = '', ...rest] = line.split(' ');
  const what = rest.join(' ');
  if (word === 'start') processes.add(Number(what));
  if (word === 'end') processes.delete(Number(what));
  if (word === 'folder') folders.add(what);
  if (word === 'disk') disks.add(what);
}
for (const id of processes) attempt(() => process.kill(id, 'SIGKILL'));
for (const disk of disks)
  attempt(() => execFileSync('/bin/umount', ['-l', disk], { stdio: 'ignore' }));
for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });

/** Whatever is gone already needs no clearing away. */
function attempt(work: () => unknown): void {
  try {
    work();
  } catch {
    // The rest is to be cleared away all the same.
  }
}
