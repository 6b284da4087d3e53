import { Worker } from 'node:worker_threads';

/** As text, so that no build has to bring a file of its own for it. */
const SCRIPT = `
const { DatabaseSync } = require('node:sqlite');
const { workerData } = require('node:worker_threads');
const database = new DatabaseSync(workerData);
database.exec('PRAGMA busy_timeout = 60000; PRAGMA secure_delete = ON; PRAGMA synchronous = FULL');
database.exec('VACUUM; PRAGMA wal_checkpoint(TRUNCATE)');
database.close();`;

/**
 * Writes a database file anew, without the unused parts of its pages, and empties its log. Others can
 * read meanwhile, but not write; it runs in a thread of its own, for it takes seconds for millions
 * of events.
 */
export function rewriteFile(file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (cause?: unknown) => {
      const message =
        'Old events are deleted, but copies of some may be left in unused parts of the file: it could not be rewritten, which needs as much free space again.';
      reject(new Error(message, { cause }));
    };
    const worker = new Worker(SCRIPT, { eval: true, workerData: file, execArgv: [] });
    worker.once('error', fail);
    worker.once('exit', (code) => (code === 0 ? resolve() : fail()));
  });
}
