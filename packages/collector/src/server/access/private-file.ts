import {
  closeSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

const OWN_ACCOUNT_ONLY = 0o600;

/** Puts a text in the place of a file, in whole or not at all, for the collector's account alone. */
export function replaceFile(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.new`;
  writeSynced(draft, 'w', text);
  renameSync(draft, file);
}

/** Adds a line at the end of a file, and waits until it is on the disk. */
export function appendLine(file: string, line: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeSynced(file, 'a+', `${line}\n`);
}

function writeSynced(file: string, flags: 'w' | 'a+', text: string): void {
  const handle = openSync(file, flags, OWN_ACCOUNT_ONLY);
  try {
    // Unlike writeSync, this writes all or throws: a disk that becomes full takes part of a text.
    writeFileSync(handle, flags === 'a+' && isTorn(handle) ? `\n${text}` : text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Whether the last line was cut off by a crash or a full disk: what is added would be lost with it. */
function isTorn(handle: number): boolean {
  const { size } = fstatSync(handle);
  const last = Buffer.alloc(1);
  return size > 0 && readSync(handle, last, 0, 1, size - 1) === 1 && last.toString() !== '\n';
}
