/** Turns the Valibot schemas into JSON Schema 2020-12 whose errors an author can read. */
import { toJsonSchema } from '@valibot/to-json-schema';
import type { ConversionConfig, JsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { ManifestSchema } from '../src/manifest/manifest-schema.ts';
import * as schemas from '../src/schema/index.ts';
import { DESCRIPTIONS } from './descriptions.ts';
import { flattenPredicate, flattenUnion, flattenVariant } from './unions.ts';

export const BASE = 'https://handrail.example/schema/';

const DEFINITIONS: Record<string, GenericSchema> = {
  Predicate: schemas.PredicateSchema,
  PortalText: schemas.PortalTextSchema,
  Page: schemas.PageSchema,
  Finder: schemas.FinderSchema,
  PageText: schemas.PageTextSchema,
  Observation: schemas.ObservationSchema,
  Fingerprint: schemas.FingerprintSchema,
  Target: schemas.TargetSchema,
  Fact: schemas.FactSchema,
  Exit: schemas.ExitSchema,
  Choice: schemas.ChoiceSchema,
  Question: schemas.QuestionSchema,
  Step: schemas.StepSchema,
  Help: schemas.HelpSchema,
};

const override: NonNullable<ConversionConfig['overrideSchema']> = ({
  valibotSchema,
  jsonSchema,
}) => {
  if (valibotSchema.type === 'strict_object') {
    if (!jsonSchema.required?.length) delete jsonSchema.required;
    return { ...jsonSchema, patternProperties: { '^x-': true } };
  }
  if (valibotSchema === schemas.PredicateSchema) return flattenPredicate(jsonSchema.anyOf ?? []);
  if (valibotSchema.type === 'union') return flattenUnion(jsonSchema.anyOf ?? []);
  if (valibotSchema.type === 'variant') {
    const { key } = valibotSchema as unknown as { key: string };
    const flat = flattenVariant(key, jsonSchema.oneOf ?? []);
    return valibotSchema === schemas.FinderSchema ? requireAttributeTest(flat) : flat;
  }
  return undefined;
};

/** What `v.check` says of attribute finders in code: more than "by" and "attr" is needed. */
function requireAttributeTest(finder: JsonSchema): JsonSchema {
  for (const branch of finder.allOf ?? []) {
    if (!isSchema(branch) || !isSchema(branch.if) || !isSchema(branch.then)) continue;
    if (JSON.stringify(branch.if).includes('"attr"')) {
      branch.then.not = { propertyNames: { pattern: '^(by|attr|must|x-.*)$' } };
    }
  }
  return finder;
}

/** What `v.check` says of targets in code: without a fingerprint there must be finders. */
function requireWayToFind(flow: JsonSchema): void {
  const target = flow.$defs?.['Target'];
  if (!isSchema(target)) throw new Error('The schema has no targets.');
  target.if = { not: { required: ['fingerprint'] } };
  target.then = { required: ['find'] };
}

export function isSchema(schema: unknown): schema is JsonSchema {
  return typeof schema === 'object' && schema !== null;
}

function build(
  file: string,
  title: string,
  schema: GenericSchema,
  uses: readonly string[],
): JsonSchema {
  const definitions = Object.fromEntries(uses.map((name) => [name, definitionOf(name)]));
  const json = toJsonSchema(schema, {
    target: 'draft-2020-12',
    definitions,
    overrideSchema: override,
    // Checks in code that JSON Schema cannot say, or that are said by hand in this file.
    ignoreActions: ['check', 'readonly'],
  });
  const { $schema, $defs, ...rest } = json;
  const whole = {
    $schema,
    $id: BASE + file,
    title,
    ...rest,
    ...($defs && uses.length ? { $defs } : {}),
  };
  return whole;
}

function definitionOf(name: string): GenericSchema {
  const schema = DEFINITIONS[name];
  if (!schema) throw new Error(`No definition is called ${name}.`);
  return schema;
}

/** The published schemas by file name. */
export function buildSchemas(): Record<string, JsonSchema> {
  const flow = build(
    'flow-1.schema.json',
    'Handrail flow, version 1',
    schemas.FlowSchema,
    Object.keys(DEFINITIONS),
  );
  requireWayToFind(flow);
  describeAll(flow);
  return {
    'flow-1.schema.json': flow,
    'strings-1.schema.json': build(
      'strings-1.schema.json',
      'Handrail strings, version 1',
      schemas.StringsSchema,
      [],
    ),
    'manifest-1.schema.json': build(
      'manifest-1.schema.json',
      'Handrail manifest, version 1',
      ManifestSchema,
      ['PortalText'],
    ),
  };
}

/** Puts each description at its member; a description that finds no member is a mistake. */
function describeAll(flow: JsonSchema): void {
  for (const [path, description] of Object.entries(DESCRIPTIONS)) {
    let at: unknown = flow;
    const [first = '', ...rest] = path.split('.');
    if (first !== 'Flow') at = flow.$defs?.[first];
    for (const name of rest) at = isSchema(at) ? at.properties?.[name] : undefined;
    if (!isSchema(at)) throw new Error(`The description of ${path} finds no member of that name.`);
    at.description = description;
  }
}
