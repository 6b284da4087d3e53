import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

const OWN_ACCOUNT_ONLY = 0o600;

/** Puts a text in the place of a file, in whole or not at all, for the collector's account alone. */
export function replaceFile(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.new`;
  writeSynced(draft, 'w', text);
  renameSync(draft, file);
}

/** Adds a text at the end of a file, and waits until it is on the disk. */
export function appendFile(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeSynced(file, 'a', text);
}

function writeSynced(file: string, flags: string, text: string): void {
  const handle = openSync(file, flags, OWN_ACCOUNT_ONLY);
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
