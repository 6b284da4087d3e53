/**
 * The flow format, version 1: the one source of the types, of `parseFlow` and of the published
 * JSON Schema. `docs/flow-format.md` explains each member to authors.
 */
import * as v from 'valibot';
import { choose, closed, isObject, mapOf } from './closed.ts';
import { FingerprintSchema } from './fingerprint-schema.ts';
import { LangSchema } from './lang-schema.ts';

const describe = v.description;

/** Ids of steps, pages, targets, facts, conditions: lower or mixed case, no dots. */
export const IdSchema = v.pipe(
  v.string(),
  v.regex(
    /^(?!constructor$|prototype$)[a-z][A-Za-z0-9-]{0,63}$/,
    'an id: a lower-case letter, then letters, digits and hyphens, 64 at most; not "constructor" or "prototype"',
  ),
);
const TextSchema = v.pipe(v.string(), v.minLength(1));
const idMap = <T extends v.GenericSchema>(schema: T) => mapOf(IdSchema, schema);

/** Text that the portal shows: one string, or one per portal language. */
const PortalTextsSchema = mapOf(LangSchema, TextSchema);
export const PortalTextSchema = choose(
  [TextSchema, PortalTextsSchema],
  (input) =>
    typeof input === 'string' ? TextSchema : isObject(input) ? PortalTextsSchema : undefined,
  'a text, or one text for each language: { "en": "…", "es": "…" }',
);

// ---- conditions ----------------------------------------------------------

const FactValueSchema = v.union(
  [v.string(), v.number(), v.boolean()],
  'a text, a number, true or false',
);
export const TARGET_STATES = [
  'present',
  'visible',
  'enabled',
  'filled',
  'checked',
  'invalid',
] as const;

export type FactValue = string | number | boolean;
export type TargetState = (typeof TARGET_STATES)[number];

/** A condition: true, false or unknown. See `engine/evaluate.ts`. */
export type Predicate =
  | { all: Predicate[] }
  | { any: Predicate[] }
  | { not: Predicate }
  | { use: string }
  | FactPredicate
  | { page: string | string[] }
  | { target: string; state: TargetState }
  | { seen: string };

/** Compares one fact; exactly one operator. */
export interface FactPredicate {
  fact: string;
  is?: FactValue | undefined;
  isNot?: FactValue | undefined;
  oneOf?: FactValue[] | undefined;
  atLeast?: number | undefined;
  atMost?: number | undefined;
  before?: string | undefined;
  after?: string | undefined;
  answered?: boolean | undefined;
}

export const FACT_OPERATORS = [
  'is',
  'isNot',
  'oneOf',
  'atLeast',
  'atMost',
  'before',
  'after',
  'answered',
] as const;
export const DateSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a date as YYYY-MM-DD'),
  v.check(isRealDate, 'a date that exists, as YYYY-MM-DD'),
);
function isRealDate(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

export const FactPredicateSchema = v.pipe(
  closed({
    fact: IdSchema,
    is: v.optional(FactValueSchema),
    isNot: v.optional(FactValueSchema),
    oneOf: v.optional(v.pipe(v.array(FactValueSchema), v.minLength(1))),
    atLeast: v.optional(v.number()),
    atMost: v.optional(v.number()),
    before: v.optional(DateSchema),
    after: v.optional(DateSchema),
    answered: v.optional(v.boolean()),
  }),
  v.check(
    (p) => FACT_OPERATORS.filter((operator) => p[operator] !== undefined).length === 1,
    `a test of a fact with exactly one of ${FACT_OPERATORS.join(', ')}`,
  ),
);

const IdListSchema = v.pipe(v.array(IdSchema), v.minLength(1));
const PredicateListSchema = v.pipe(v.array(v.lazy(() => PredicateSchema)), v.minLength(1));
/** Each kind of condition is told by the one member that only it has. */
export const PREDICATE_KINDS = {
  all: closed({ all: PredicateListSchema }),
  any: closed({ any: PredicateListSchema }),
  not: closed({ not: v.lazy(() => PredicateSchema) }),
  use: closed({ use: IdSchema }),
  fact: FactPredicateSchema,
  page: closed({
    page: choose(
      [IdSchema, IdListSchema],
      (input) =>
        typeof input === 'string' ? IdSchema : Array.isArray(input) ? IdListSchema : undefined,
      'the id of a page, or a list of them',
    ),
  }),
  target: closed({ target: IdSchema, state: v.picklist(TARGET_STATES) }),
  seen: closed({ seen: IdSchema }),
};

export type PredicateKind = keyof typeof PREDICATE_KINDS;
export const PREDICATE_NAMES = Object.keys(PREDICATE_KINDS) as PredicateKind[];
/** Which kind of condition this is, or `undefined` when no member says so. */
export function kindOfPredicate(input: unknown): PredicateKind | undefined {
  return isObject(input) ? PREDICATE_NAMES.find((name) => Object.hasOwn(input, name)) : undefined;
}
export const PredicateSchema: v.GenericSchema<Predicate> = choose(
  Object.values(PREDICATE_KINDS),
  (input) => {
    const kind = kindOfPredicate(input);
    return kind && PREDICATE_KINDS[kind];
  },
  `a condition, which has one of ${PREDICATE_NAMES.join(', ')}`,
);

// ---- pages and targets ---------------------------------------------------

const PathSchema = v.pipe(
  v.string(),
  v.regex(
    /^\/(?![/\\])[^?#\s]*$/,
    'a path that starts with one "/" and holds no "?", "#" or space; "*" stands for one part, "**" for any rest',
  ),
);
const OpenSchema = v.pipe(
  v.string(),
  v.regex(/^\/(?![/\\])\S*$/, 'an address on the same site, such as "/benefits/"'),
);

export const PageSchema = closed({
  label: v.pipe(
    TextSchema,
    describe('What the citizen reads when guidance has to name this page.'),
  ),
  path: v.pipe(v.array(PathSchema), v.minLength(1)),
  query: v.optional(mapOf(v.string(), v.string())),
  title: v.optional(v.pipe(PortalTextSchema, describe('The document title holds this text.'))),
  has: v.optional(v.array(IdSchema)),
  open: v.optional(v.pipe(OpenSchema, describe('Where a link to this page may lead.'))),
});
export type Page = v.InferOutput<typeof PageSchema>;

/** Of every kind of finder: the element must be matched by it, whatever else speaks for it. */
const must = v.optional(v.literal(true));

export const FINDER_KINDS = {
  role: closed({
    by: v.literal('role'),
    role: v.string(),
    name: v.optional(PortalTextSchema),
    must,
  }),
  label: closed({ by: v.literal('label'), name: PortalTextSchema, must }),
  attr: v.pipe(
    closed({
      by: v.literal('attr'),
      attr: v.pipe(v.string(), v.regex(/^[A-Za-z_][\w:.-]*$/, 'an attribute name')),
      is: v.optional(v.string()),
      startsWith: v.optional(TextSchema),
      endsWith: v.optional(TextSchema),
      contains: v.optional(TextSchema),
      must,
    }),
    v.check(
      (f) => [f.is, f.startsWith, f.endsWith, f.contains].some((part) => part !== undefined),
      'an attribute finder with is, startsWith, endsWith or contains',
    ),
  ),
  text: closed({
    by: v.literal('text'),
    text: PortalTextSchema,
    tag: v.optional(v.string()),
    must,
  }),
  css: closed({ by: v.literal('css'), css: TextSchema, must }),
};
export const FinderSchema = v.variant('by', [
  FINDER_KINDS.role,
  FINDER_KINDS.label,
  FINDER_KINDS.attr,
  FINDER_KINDS.text,
  FINDER_KINDS.css,
]);
export type Finder = v.InferOutput<typeof FinderSchema>;

export const TargetSchema = v.pipe(
  closed({
    label: v.pipe(TextSchema, describe('How people call it; read out by a screen reader.')),
    find: v.optional(v.pipe(v.array(FinderSchema), v.minLength(1))),
    fingerprint: v.optional(FingerprintSchema),
    expect: v.optional(
      closed({
        tag: v.optional(v.string()),
        type: v.optional(v.string()),
        role: v.optional(v.string()),
        inForm: v.optional(v.boolean()),
      }),
    ),
    frame: v.optional(
      v.pipe(
        v.array(TextSchema),
        v.minLength(1),
        describe('CSS selectors of the frames, from the outermost in.'),
      ),
    ),
  }),
  v.check(
    ({ find, fingerprint }) => find !== undefined || fingerprint !== undefined,
    'a target with "find", "fingerprint" or both',
  ),
);
export type Target = v.InferOutput<typeof TargetSchema>;

// ---- facts ---------------------------------------------------------------

export const FACT_TYPES = {
  'yes-no': closed({
    type: v.literal('yes-no'),
    from: v.literal('host'),
    default: v.optional(v.boolean()),
  }),
  choice: closed({
    type: v.literal('choice'),
    from: v.literal('host'),
    values: v.pipe(v.array(v.string()), v.minLength(1)),
    default: v.optional(v.string()),
  }),
  number: closed({
    type: v.literal('number'),
    from: v.literal('host'),
    default: v.optional(v.number()),
  }),
  date: closed({
    type: v.literal('date'),
    from: v.literal('host'),
    default: v.optional(DateSchema),
  }),
};
export const FactSchema = v.variant('type', [
  FACT_TYPES['yes-no'],
  FACT_TYPES.choice,
  FACT_TYPES.number,
  FACT_TYPES.date,
]);
export type Fact = v.InferOutput<typeof FactSchema>;

// ---- steps ---------------------------------------------------------------

/** Where an exit leads: a step id, `@end` (completed) or `@exit` (left early). */
const ExitTargetSchema = v.pipe(
  v.string(),
  v.regex(
    /^(@end|@exit|(?!constructor$|prototype$)[a-z][A-Za-z0-9-]{0,63})$/,
    'the id of a step, "@end" or "@exit"',
  ),
);
export const ExitSchema = closed({ when: v.optional(PredicateSchema), to: ExitTargetSchema });
export type Exit = v.InferOutput<typeof ExitSchema>;

const RequiresSchema = v.array(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, 'a feature name')));
const BodySchema = v.pipe(
  TextSchema,
  describe(
    'Paragraphs, **bold**, - lists, [links](https://…), [foreign words]{lang=en}, {factName}.',
  ),
);

const stepMembers = {
  id: IdSchema,
  formerIds: v.optional(v.array(IdSchema)),
  requires: v.optional(RequiresSchema),
  page: v.optional(IdSchema),
  title: TextSchema,
  body: v.optional(BodySchema),
  skipWhen: v.optional(PredicateSchema),
  next: v.optional(v.pipe(v.array(ExitSchema), v.minLength(1))),
  a11y: v.optional(
    closed({
      focus: v.optional(v.picklist(['keep', 'card', 'target'])),
      note: v.optional(v.string()),
    }),
  ),
  note: v.optional(v.string()),
};
const MissingSchema = closed({ do: v.picklist(['show-docked', 'skip', 'exit']) });
const DoneWordSchema = v.picklist(['button', 'click']);
const DoneSchema = v.pipe(
  choose(
    [DoneWordSchema, PredicateSchema],
    (input) =>
      typeof input === 'string' ? DoneWordSchema : isObject(input) ? PredicateSchema : undefined,
    '"button", "click" or a condition',
  ),
  describe('"button" (the default), "click" on the target, or a condition that must become true.'),
);
export const ChoiceSchema = closed({ value: IdSchema, text: TextSchema });

export const QUESTION_KINDS = {
  scale: closed({
    id: IdSchema,
    kind: v.literal('scale'),
    text: TextSchema,
    low: TextSchema,
    high: TextSchema,
    points: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(11)),
    optional: v.optional(v.boolean()),
  }),
  choice: closed({
    id: IdSchema,
    kind: v.literal('choice'),
    text: TextSchema,
    choices: v.pipe(v.array(ChoiceSchema), v.minLength(2)),
    optional: v.optional(v.boolean()),
  }),
  text: closed({
    id: IdSchema,
    kind: v.literal('text'),
    text: TextSchema,
    optional: v.optional(v.boolean()),
    maxChars: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2000))),
  }),
};
export const QuestionSchema = v.variant('kind', [
  QUESTION_KINDS.scale,
  QUESTION_KINDS.choice,
  QUESTION_KINDS.text,
]);
export type Question = v.InferOutput<typeof QuestionSchema>;

export const STEP_TYPES = {
  say: closed({
    ...stepMembers,
    type: v.literal('say'),
    modal: v.optional(
      v.pipe(v.boolean(), describe('A real dialog that must be answered first. Use sparingly.')),
    ),
  }),
  ask: closed({
    ...stepMembers,
    type: v.literal('ask'),
    choices: v.pipe(v.array(ChoiceSchema), v.minLength(2)),
    keep: v.optional(v.picklist(['session', 'page'])),
  }),
  point: closed({
    ...stepMembers,
    type: v.literal('point'),
    page: IdSchema,
    target: IdSchema,
    placement: v.optional(v.picklist(['auto', 'top', 'bottom', 'start', 'end'])),
    done: v.optional(DoneSchema),
    missing: v.optional(MissingSchema),
  }),
  wait: closed({
    ...stepMembers,
    type: v.literal('wait'),
    for: PredicateSchema,
    after: v.optional(closed({ seconds: v.pipe(v.number(), v.minValue(5)), to: ExitTargetSchema })),
  }),
  flow: closed({
    ...stepMembers,
    title: v.optional(TextSchema),
    type: v.literal('flow'),
    flow: IdSchema,
  }),
  survey: closed({
    ...stepMembers,
    type: v.literal('survey'),
    questions: v.pipe(v.array(QuestionSchema), v.minLength(1)),
  }),
};
export const StepSchema = v.variant('type', [
  STEP_TYPES.say,
  STEP_TYPES.ask,
  STEP_TYPES.point,
  STEP_TYPES.wait,
  STEP_TYPES.flow,
  STEP_TYPES.survey,
]);
export type Step = v.InferOutput<typeof StepSchema>;

// ---- the flow ------------------------------------------------------------

export const HelpSchema = closed({
  id: IdSchema,
  page: IdSchema,
  target: IdSchema,
  title: TextSchema,
  body: BodySchema,
});
export type Help = v.InferOutput<typeof HelpSchema>;

const HostSchema = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?$/,
    'a host name in small letters, such as "forms.example.org"',
  ),
);
export const VersionSchema = v.pipe(
  v.string(),
  v.regex(/^1\.\d{1,3}$/, 'the version of the format, "1.0"'),
);

export const FlowSchema = closed({
  $schema: v.optional(v.string()),
  handrail: VersionSchema,
  requires: v.optional(RequiresSchema),
  id: IdSchema,
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  lang: LangSchema,
  langs: v.optional(v.array(LangSchema)),
  meta: closed({
    title: TextSchema,
    summary: v.optional(TextSchema),
    owner: v.optional(v.string()),
    contact: v.optional(v.string()),
    reviewBy: v.optional(DateSchema),
    minutes: v.optional(v.pipe(v.number(), v.minValue(1))),
    note: v.optional(v.string()),
  }),
  start: v.optional(
    closed({
      on: v.pipe(v.array(IdSchema), v.minLength(1)),
      how: v.optional(v.picklist(['offer', 'auto', 'manual'])),
      when: v.optional(PredicateSchema),
      again: v.optional(v.picklist(['always', 'once', 'until-done'])),
    }),
  ),
  facts: v.optional(idMap(FactSchema)),
  conditions: v.optional(idMap(closed({ label: v.optional(TextSchema), test: PredicateSchema }))),
  pages: v.optional(idMap(PageSchema)),
  targets: v.optional(idMap(TargetSchema)),
  steps: v.pipe(v.array(StepSchema), v.minLength(1)),
  help: v.optional(v.array(HelpSchema)),
  checklist: v.optional(
    closed({
      list: IdSchema,
      order: v.optional(v.number()),
      label: TextSchema,
      doneWhen: v.optional(PredicateSchema),
    }),
  ),
  links: v.optional(
    v.pipe(v.array(HostSchema), describe('Hosts that links in texts may lead to.')),
  ),
});
/** A flow definition as written, after validation. */
export type Flow = v.InferOutput<typeof FlowSchema>;

/** The strings of one flow in one further language: `NAME.LANG.strings.json`. */
export const StringsSchema = closed({
  $schema: v.optional(v.string()),
  handrail: VersionSchema,
  flow: IdSchema,
  lang: LangSchema,
  strings: mapOf(
    v.pipe(v.string(), v.regex(/^[A-Za-z][\w.-]*$/, 'a key such as "welcome.title"')),
    closed({
      src: v.pipe(
        v.string(),
        v.regex(/^[0-9a-f]{8}$/, 'the first 8 hex digits of the SHA-256 of the source text'),
      ),
      text: TextSchema,
      state: v.optional(v.picklist(['initial', 'translated', 'reviewed', 'final'])),
    }),
  ),
});
/** A sidecar file with translations, after validation. */
export type Strings = v.InferOutput<typeof StringsSchema>;
