/**
 * A collector's store that writes until it is killed: `node test-writer.ts OPTIONS`. It prints the id
 * of each event once that is acknowledged, and nothing else.
 */
import { writeSync } from 'node:fs';
import { createEvent } from '../../test-events.ts';
import { openClickHouseStore, type ClickHouseStoreOptions } from './index.ts';

const BATCH = 10;
const SENDERS = 4;

const options = JSON.parse(process.argv[2] ?? '{}') as ClickHouseStoreOptions;
const store = openClickHouseStore(options);

async function write(): Promise<never> {
  for (;;) {
    const events = Array.from({ length: BATCH }, () => createEvent({ kind: 'flow.started' }));
    await store.add({ site: undefined, dropped: 0, events });
    // Synchronous: what the other side has read was acknowledged before we died.
    writeSync(1, events.map(({ id }) => `${id}\n`).join(''));
  }
}

await Promise.all(Array.from({ length: SENDERS }, write));
