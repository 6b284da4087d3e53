/** The members that events may have. Every string is a word of ours or bounded by a pattern. */
import * as v from 'valibot';
import { isDay } from '../event-parts/is-day.ts';
import { TRAITS } from '../schema/fingerprint-schema.ts';
import { IdSchema } from '../schema/flow-schema.ts';
import { MAX_DRIFT } from './limits.ts';
import * as words from './words.ts';

/** The longest span an event may report: one day. */
export const MAX_SPAN_MS = 86_400_000;

const integer = (min: number, max: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));
const matching = (pattern: RegExp, expected: string) =>
  v.pipe(v.string(), v.regex(pattern, expected));

const STEP = matching(
  /^[a-z][A-Za-z0-9-]{0,63}(\/[a-z][A-Za-z0-9-]{0,63})?$/,
  'a step id, or "subflow/step"',
);
const CODE = matching(/^[a-z][a-z0-9-]{0,47}$/, 'a code such as "flow-fetch-failed"');

export const id = v.pipe(
  matching(
    /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    'a UUID version 7',
  ),
  v.description(
    'A UUID version 7 in lower case, made for this event alone, so that a repeat is counted once.',
  ),
);
export const flow = v.pipe(
  IdSchema,
  v.description('The id of the flow (of the main flow, while a subflow runs).'),
);
export const version = v.pipe(integer(1, 1_000_000_000), v.description("The flow's `version`."));
export const lang = v.pipe(
  matching(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/, 'a language tag'),
  v.description('The language the guidance is shown in; of the page, where there is none.'),
);
export const day = v.pipe(
  matching(/^\d{4}-\d{2}-\d{2}$/, 'a day as YYYY-MM-DD'),
  v.check(isDay, 'a day of the calendar'),
  v.description("The day on which the run began, `YYYY-MM-DD`, in the citizen's time zone."),
);
export const device = v.pipe(
  v.picklist(words.DEVICES),
  v.description('From the width of the window and the pointer.'),
);

export const step = v.pipe(
  STEP,
  v.description(
    "The step's id; a step of a subflow is written `subflow/step`. In `flow.ended` the step that was reached last.",
  ),
);
export const ms = v.pipe(
  integer(0, MAX_SPAN_MS),
  v.description(
    'Whole milliseconds, at most one day. In `step.reached` the time since the previous step was reached (0 for the first); in `step.done` the time on that step.',
  ),
);
export const from = v.pipe(
  STEP,
  v.description(
    'The step that was reached before this one in the run; the first step of a run has none.',
  ),
);
export const position = v.pipe(
  integer(1, 10_000),
  v.description(
    "The step's place in its flow, from 1. The collector uses it to list steps in order.",
  ),
);
export const rank = v.pipe(
  integer(0, 99),
  v.description(
    'The place of the finder that found the target, from 0. A fingerprint comes after all finders: its `rank` is their number.',
  ),
);
export const by = v.pipe(
  v.picklist(words.FOUND_BY),
  v.description('What told that this element is the target. Without it, a finder.'),
);
export const drift = v.pipe(
  v.array(v.picklist(TRAITS)),
  v.minLength(1),
  v.maxLength(MAX_DRIFT),
  v.check((traits) => new Set(traits).size === traits.length, 'each trait once'),
  v.readonly(),
  v.description(
    'What has changed of the element since its [fingerprint](flow-format.md#fingerprints) was made, so that an author sees which step will need one anew before its target is lost. It says that a text of the page is another, never what the text is.',
  ),
);
export const reason = v.pipe(
  v.picklist(words.MISS_REASONS),
  v.description('Why the target was not pointed at.'),
  v.metadata({ words: words.MISS_WORDS }),
);
export const how = v.pipe(v.picklist(words.END_REASONS), v.description('How the run ended.'));
export const question = v.pipe(IdSchema, v.description("The question's id."));
export const value = v.pipe(
  v.union([integer(1, 11), IdSchema]),
  v.description(
    'The number chosen on a scale (1 to 11) or the id of the choice. Answers in words are not collected.',
  ),
);
export const help = v.pipe(IdSchema, v.description('The id of the help entry.'));
export const helpful = v.pipe(
  v.boolean(),
  v.description('Whether the help entry was called helpful.'),
);
export const code = v.pipe(
  CODE,
  v.description("A word from Handrail's own list, never a message."),
);

/**
 * Our client puts `{id}` for all that looks like a number or a key; whatever else sends, no long
 * number gets in.
 */
export const page = v.pipe(
  matching(
    /^(?!.*\d{5})\/[A-Za-z0-9\-_./{}~]{0,119}$/,
    'a page template such as "/apply/{id}/income"',
  ),
  v.description(
    'The template of a page, such as `/apply/{id}/income`: never its address, title or query.',
  ),
);
export const signal = v.pipe(
  v.picklist(words.STRUGGLE_SIGNALS),
  v.description('What tells of trouble.'),
  v.metadata({ words: words.STRUGGLE_WORDS }),
);
export const field = v.pipe(
  matching(/^(?!.*\d{5})[A-Za-z][A-Za-z0-9_.:-]{0,63}$/, 'the key of a field'),
  v.description('What the portal calls the field in its markup, never what is in it.'),
);
export const rule = v.pipe(CODE, v.description('The id of the rule that found something.'));
export const level = v.pipe(
  v.picklist(words.FINDING_LEVELS),
  v.description('How sure and how grave the findings are.'),
  v.metadata({ words: words.FINDING_WORDS }),
);
export const n = v.pipe(
  integer(0, 100_000),
  v.description('How many findings of the rule the page has; 0 where it was looked for in vain.'),
);
