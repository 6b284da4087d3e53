/** The JSON Schema of a request's body, for senders that are not ours. */
import { toJsonSchema } from '@valibot/to-json-schema';
import type { ConversionConfig, JsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { BatchSchema, EventSchema, MAX_BATCH_EVENTS } from '../src/events/index.ts';
import { BASE, isSchema } from './json-schema.ts';
import { flattenUnion, flattenVariant } from './unions.ts';

export const EVENTS_FILE = 'events-1.schema.json';

/** As the server takes it in the end: first the envelope, then each event alone. */
const WholeBatchSchema = v.strictObject({
  ...BatchSchema.entries,
  events: v.pipe(v.array(EventSchema), v.minLength(1), v.maxLength(MAX_BATCH_EVENTS)),
});

const overrideSchema: NonNullable<ConversionConfig['overrideSchema']> = ({
  valibotSchema,
  jsonSchema,
}) => {
  if (valibotSchema.type === 'variant') return closedVariant(jsonSchema.oneOf ?? []);
  if (valibotSchema.type === 'union') return flattenUnion(jsonSchema.anyOf ?? []);
  return undefined;
};

/** What the words mean is for the page in docs; validators do not know the keyword. */
const overrideAction: NonNullable<ConversionConfig['overrideAction']> = ({
  valibotAction,
  jsonSchema,
}) => {
  if (valibotAction.type === 'metadata') delete (jsonSchema as { words?: unknown }).words;
  return undefined;
};

/** Unlike flows, events take no members of anybody else's, not even `x-…`. */
function closedVariant(options: readonly (JsonSchema | boolean)[]): JsonSchema {
  const closed = flattenVariant('kind', options);
  delete closed.patternProperties;
  return closed;
}

/** Says what `v.check` says in code. */
function addChecks({ properties = {} }: JsonSchema): void {
  const { day, drift } = properties;
  if (!isSchema(day) || !isSchema(drift)) throw new Error('The schema lacks what is checked.');
  day.format = 'date';
  drift.uniqueItems = true;
}

export function buildEventsSchema(): JsonSchema {
  const { $schema, ...rest } = toJsonSchema(WholeBatchSchema, {
    target: 'draft-2020-12',
    overrideSchema,
    overrideAction,
    ignoreActions: ['check', 'readonly'],
  });
  const events = rest.properties?.['events'];
  if (isSchema(events) && isSchema(events.items)) addChecks(events.items);
  return { $schema, $id: BASE + EVENTS_FILE, title: 'Handrail events, version 1', ...rest };
}
