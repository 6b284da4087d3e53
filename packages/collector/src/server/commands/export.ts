import { openStore } from '../config/open-store.ts';
import type { FlagValues } from '../config/read-config.ts';
import { existingFile } from '../maintenance/data-file.ts';
import {
  EXPORT_CONTENTS,
  EXPORT_FORMATS,
  exportData,
  type ExportRequest,
} from '../maintenance/export-data.ts';
import { requireNew } from '../maintenance/new-file.ts';
import { isDay } from '@handrail/flow/event-parts';
import { ALL_DAYS } from '../store/store.ts';
import { UsageError } from './command.ts';
import { createDataCommand, DATA_OPTIONS, noteInAudit } from './data-command.ts';

const text = { type: 'string' } as const;

export const exportCommand = createDataCommand({
  name: 'export',
  summary: 'writes events or counts as CSV, JSON Lines or Parquet',
  usage: `Usage: handrail-collector export --out FILE [options]

Writes exact figures: small counts are not hidden, as they are in the dashboard. Keep the file as
you keep the data, and publish nothing from it that the dashboard would not show.

  --out FILE     file to write; it must not be there yet
  --format NAME  csv, jsonl or parquet (csv)
  --what NAME    counts, or the raw events as far back as they are kept (counts)
  --from DAY     first day on which runs began, as YYYY-MM-DD (all)
  --to DAY       last day (all)
  --site NAME    one portal only
${DATA_OPTIONS}`,
  flags: { out: text, format: text, what: text, from: text, to: text, site: text },
  files: [],
  async work({ settings, flags }) {
    const request = readRequest(flags);
    // Before anything is opened: opening a store makes an empty one.
    if (settings.store.engine === 'sqlite') existingFile(settings.data);
    requireNew(request.out);
    const store = await openStore(settings);
    try {
      const { out: file, ...asked } = request;
      noteInAudit(settings, 'exported', { ...asked, file });
      const rows = await exportData(store, request);
      console.log(`${request.out}: ${rows} rows. These figures are exact; keep them as the data.`);
    } finally {
      await store.close();
    }
    return 0;
  },
});

function readRequest(flags: FlagValues): ExportRequest {
  const value = (name: string): string | undefined => {
    const given = flags[name];
    return typeof given === 'string' ? given : undefined;
  };
  const out = value('out');
  if (out === undefined || out === '') throw new UsageError('--out must name the file to write.');
  return {
    out,
    format: oneOf('--format', value('format') ?? 'csv', EXPORT_FORMATS),
    what: oneOf('--what', value('what') ?? 'counts', EXPORT_CONTENTS),
    from: readDay('--from', value('from') ?? ALL_DAYS.from),
    to: readDay('--to', value('to') ?? ALL_DAYS.to),
    site: value('site'),
  };
}

function oneOf<T extends string>(flag: string, given: string, words: readonly T[]): T {
  const word = words.find((each) => each === given);
  if (word === undefined) throw new UsageError(`${flag} must be one of ${words.join(', ')}.`);
  return word;
}

function readDay(flag: string, given: string): string {
  if (!isDay(given)) throw new UsageError(`${flag} must be a day of the calendar as YYYY-MM-DD.`);
  return given;
}
