import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVENT_EXAMPLES } from '../../scripts/event-examples.ts';
import { buildEventsPage, eventsPage } from '../../scripts/events-docs.ts';
import { buildEventsSchema, EVENTS_FILE } from '../../scripts/events-schema.ts';
import { checkBatch, EVENT_KINDS, type EventKind } from './index.ts';

const read = (name: string): object =>
  JSON.parse(readFileSync(new URL(`../../schema/${name}`, import.meta.url), 'utf8')) as object;
const ajv = new Ajv2020({
  strict: true,
  allowUnionTypes: true,
  strictRequired: false,
  strictTypes: false,
});
ajv.addFormat('date', (text) => !Number.isNaN(Date.parse(`${text}T00:00:00Z`)));
const validate = ajv.compile(read(EVENTS_FILE));
const takes = (event: unknown): boolean => validate({ v: 1, events: [event] });
const kinds = Object.keys(EVENT_KINDS) as EventKind[];

describe('the published JSON Schema of events', () => {
  it('is what the code says', () => {
    expect(read(EVENTS_FILE)).toEqual(JSON.parse(JSON.stringify(buildEventsSchema())));
  });

  it.each(kinds)('takes a well-formed %s, and no member of anybody else', (kind) => {
    const event = { kind, ...EVENT_EXAMPLES[kind] };
    expect(takes(event)).toBe(true);
    expect(takes({ ...event, 'x-user': 1 })).toBe(false);
    expect(takes({ ...event, session: 'a' })).toBe(false);
  });

  it('takes what the server takes, and nothing else', () => {
    const members = [...new Set(kinds.flatMap((kind) => Object.keys(EVENT_EXAMPLES[kind])))];
    const values = [
      ...Object.values(EVENT_EXAMPLES).flatMap((example) => Object.values(example)),
      ...[undefined, null, '', 'Jane Doe', '/a b', 0, -1, 1.5, true, [], ['name', 'name'], {}],
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.constantFrom('kind', ...members),
        fc.constantFrom(...values),
        (kind, member, value) => {
          const event: Record<string, unknown> = { kind, ...EVENT_EXAMPLES[kind], [member]: value };
          if (value === undefined) delete event[member];
          const byServer = checkBatch({ v: 1, events: [event] }).events.length === 1;
          expect(takes(event), `${kind} ${member} ${JSON.stringify(value)}`).toBe(byServer);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('is closed around the events too', () => {
    const event = { kind: 'flow.started', ...EVENT_EXAMPLES['flow.started'] };
    expect(validate({ v: 1, site: 'north', dropped: 2, events: [event] })).toBe(true);
    for (const batch of [{ events: [event], user: 'a' }, { events: [] }, { v: 2, events: [event] }])
      expect(validate({ v: 1, ...batch })).toBe(false);
  });
});

describe('docs/events.md', () => {
  it('says what the contract says', async () => {
    expect(readFileSync(eventsPage, 'utf8')).toBe(await buildEventsPage());
  });

  it('shows an example that the contract takes', () => {
    const [, example = ''] = /```json\n(.*?)```/s.exec(readFileSync(eventsPage, 'utf8')) ?? [];
    expect(checkBatch(JSON.parse(example)).faults).toEqual([]);
    expect(checkBatch(JSON.parse(example)).events).toHaveLength(1);
  });
});
