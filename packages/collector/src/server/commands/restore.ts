import { restore } from '../maintenance/restore.ts';
import {
  createDataCommand,
  DATA_OPTIONS,
  noteInAudit,
  requireSqlite,
  summaryLine,
} from './data-command.ts';

export const restoreCommand = createDataCommand({
  name: 'restore',
  summary: 'puts a backup into place',
  usage: `Usage: handrail-collector restore FILE [options]

Checks a backup and puts it where the collector finds it. The collector must not run meanwhile.
What was deleted by age since the backup was made comes back with it, and is deleted again when the
collector starts.

  --force        overwrites data that is there
${DATA_OPTIONS}`,
  flags: { force: { type: 'boolean' } },
  files: ['the backup'],
  async work({ settings, flags, files: [file = ''] }) {
    requireSqlite(settings, 'restore');
    const summary = await restore(file, settings.data, {
      force: flags['force'] === true,
      beforeReplacing: () => noteInAudit(settings, 'restored', { file }),
    });
    console.log(`${settings.data}: ${summaryLine(summary)}.`);
    return 0;
  },
});
