import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { reaper } from './start-reaper.ts';

/** A disk of its own, in memory, that a test can fill. */
export interface SmallDisk {
  readonly folder: string;
  /** Takes all the space that is left. */
  fill(): void;
  /** Gives it back. */
  free(): void;
  remove(): void;
}

/** The tools of the system, whatever the path of whoever runs the tests. */
const [MOUNT, UNMOUNT] = ['/bin/mount', '/bin/umount'];
const PIECE = Buffer.alloc(64 * 1024);

/** @returns `null` where no disk may be mounted: only root may, and not on every machine. */
export function mountSmallDisk(megabytes: number): SmallDisk | null {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'handrail-disk-'));
  reaper.folder(folder);
  try {
    const options = ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder];
    execFileSync(MOUNT, options, { stdio: 'pipe' });
    reaper.disk(folder);
  } catch {
    rmSync(folder, { recursive: true, force: true });
    return null;
  }
  const ballast = path.join(folder, 'ballast');
  return {
    folder,
    fill(): void {
      const file = openSync(ballast, 'a');
      try {
        for (;;) writeSync(file, PIECE);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
      } finally {
        closeSync(file);
      }
    },
    free: (): void => rmSync(ballast, { force: true }),
    remove(): void {
      execFileSync(UNMOUNT, ['-l', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
