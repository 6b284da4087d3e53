import { backup } from '../maintenance/backup.ts';
import { existingFile } from '../maintenance/data-file.ts';
import { requireNew } from '../maintenance/new-file.ts';
import {
  createDataCommand,
  DATA_OPTIONS,
  noteInAudit,
  requireSqlite,
  summaryLine,
} from './data-command.ts';

export const backupCommand = createDataCommand({
  name: 'backup',
  summary: 'copies the data into one file, also while the collector runs',
  usage: `Usage: handrail-collector backup FILE [options]

Copies all events and counts, as they are at one moment, into FILE, which must not be there yet.
The collector may go on running. Accounts and the audit log are files of their own in the folder
of the data; copy them beside it.

${DATA_OPTIONS}`,
  flags: {},
  files: ['the file to write'],
  async work({ settings, files: [file = ''] }) {
    requireSqlite(settings, 'backup');
    // Before the folder of the log is made: there must be something to back up.
    existingFile(settings.data);
    requireNew(file);
    noteInAudit(settings, 'backed-up', { file });
    const summary = await backup(settings.data, file);
    console.log(`${file}: ${summaryLine(summary)}.`);
    return 0;
  },
});
