/**
 * What an element looked like when an author chose it, as `describe` of @handrail/locator writes it.
 *
 * The type is told twice, here and in the locator, because neither package may need the other: the
 * format has to be checked where there is no page, and the locator has no dependency. A test holds
 * the two together.
 */
import * as v from 'valibot';
import { choose, closed, isObject, mapOf } from './closed.ts';
import { LangSchema } from './lang-schema.ts';

/** The version of the fingerprint that this format knows. */
export const FINGERPRINT_VERSION = 1;

/** What a fingerprint remembers; the words that `fragile` and events use. */
export const TRAITS = [
  'kind',
  'id',
  'field',
  'test',
  'name',
  'href',
  'value',
  'attrs',
  'before',
  'after',
  'heading',
  'previous',
  'next',
  'sibling',
  'path',
  'nth',
  'at',
] as const;
export type Trait = (typeof TRAITS)[number];

// Bounds keep a fingerprint a note about an element, and not a copy of the page around it.
const MAX_CHARS = 120;
const MAX_ENTRIES = 12;
const MAX_MARKS = 8;
const MAX_NEIGHBOURS = 3;
const MAX_SEEN = 3;

const WordSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_CHARS));
const WordsByLangSchema = mapOf(LangSchema, WordSchema);
/** Text of the page: one, or one for each language of the portal. */
export const PageTextSchema = choose(
  [WordSchema, WordsByLangSchema],
  (input) =>
    typeof input === 'string' ? WordSchema : isObject(input) ? WordsByLangSchema : undefined,
  'a text, or one text for each language: { "en": "…", "es": "…" }',
);

const listOf = <const T extends v.GenericSchema>(item: T, most: number) =>
  v.optional(v.pipe(v.array(item), v.maxLength(most), v.readonly()));
const word = v.optional(WordSchema);
const words = listOf(WordSchema, MAX_ENTRIES);
const neighbours = listOf(WordSchema, MAX_NEIGHBOURS);
const text = v.optional(PageTextSchema);

/** The traits that may change and be seen anew; where it stands in the page is not among them. */
const traits = {
  id: word,
  field: word,
  test: word,
  name: text,
  href: word,
  value: word,
  attrs: words,
  before: text,
  after: text,
  heading: text,
  previous: neighbours,
  next: neighbours,
  path: words,
};

export const ObservationSchema = closed({ kind: v.exactOptional(WordSchema), ...traits });
export const RowKeySchema = closed({ column: text, is: PageTextSchema });
export const PageGuardSchema = closed({
  url: word,
  title: text,
  heading: text,
  marks: listOf(WordSchema, MAX_MARKS),
});

const CountSchema = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Which, from 0, of how many. */
const NthSchema = v.pipe(v.strictTuple([CountSchema, CountSchema]), v.readonly());

export const FingerprintSchema = closed({
  v: v.literal(FINGERPRINT_VERSION),
  kind: WordSchema,
  raw: word,
  ...traits,
  sibling: v.optional(NthSchema),
  nth: v.optional(NthSchema),
  at: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  row: v.optional(RowKeySchema),
  scope: words,
  page: v.optional(PageGuardSchema),
  fragile: listOf(v.picklist([...TRAITS, 'raw']), TRAITS.length),
  seen: listOf(ObservationSchema, MAX_SEEN),
});
export type Fingerprint = v.InferOutput<typeof FingerprintSchema>;
