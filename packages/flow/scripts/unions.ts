/**
 * JSON Schema's `anyOf` and `oneOf` report a slip once for every branch: 42 errors for one typo in
 * a step. Here each union becomes one flat object with conditions (`if`/`then`, `dependent…`), so a
 * slip is reported where it is and once.
 */
import type { JsonSchema } from '@valibot/to-json-schema';
import { FACT_OPERATORS, PREDICATE_NAMES } from '../src/schema/flow-schema.ts';
import { isSchema } from './json-schema.ts';

type Part = JsonSchema | boolean;

/** A union told apart by the constant value of one member. */
export function flattenVariant(key: string, options: readonly Part[]): JsonSchema {
  const kinds = options.filter(isSchema).map((option) => ({
    name: constOf(option.properties?.[key]),
    properties: option.properties ?? {},
    required: option.required ?? [],
  }));
  const shared = sharedMembers(kinds.map((kind) => kind.properties));
  const names = new Set(kinds.flatMap((kind) => Object.keys(kind.properties)));
  const always = [...names].filter((name) => kinds.every((kind) => kind.required.includes(name)));
  const properties: Record<string, Part> = {};
  for (const name of names) properties[name] = shared.get(name) ?? true;
  properties[key] = { type: 'string', enum: kinds.map((kind) => kind.name) };
  const allOf = kinds.map((kind): JsonSchema => {
    const own: Record<string, Part> = {};
    for (const name of names) {
      if (name === key) continue;
      if (!Object.hasOwn(kind.properties, name)) own[name] = false;
      else if (!shared.has(name)) own[name] = kind.properties[name] ?? true;
    }
    const required = kind.required.filter((name) => !always.includes(name));
    return {
      if: { properties: { [key]: { const: kind.name } }, required: [key] },
      then: { ...(required.length ? { required } : {}), properties: own },
    };
  });
  return { ...closedObject(properties), required: always, allOf };
}

function constOf(schema: Part | undefined): string {
  const value = isSchema(schema) ? schema.const : undefined;
  if (typeof value !== 'string') throw new Error('A branch has no constant to tell it by.');
  return value;
}

/** Members that mean the same in every branch that has them. */
function sharedMembers(branches: readonly Record<string, Part>[]): Map<string, Part> {
  const seen = new Map<string, Part | null>();
  for (const branch of branches) {
    for (const [name, schema] of Object.entries(branch)) {
      const other = seen.get(name);
      if (other === undefined) seen.set(name, schema);
      else if (JSON.stringify(other) !== JSON.stringify(schema)) seen.set(name, null);
    }
  }
  return new Map([...seen].flatMap(([name, schema]) => (schema === null ? [] : [[name, schema]])));
}

/** Conditions are told apart by the member that only their kind has. */
export function flattenPredicate(options: readonly Part[]): JsonSchema {
  const properties = Object.assign(
    {},
    ...options.filter(isSchema).map((option) => option.properties ?? {}),
  ) as Record<string, Part>;
  const operators: readonly string[] = FACT_OPERATORS;
  const dependentSchemas: Record<string, Part> = {};
  for (const names of [PREDICATE_NAMES, operators]) {
    names.forEach((name, index) => {
      const later = names.slice(index + 1).map((other) => [other, false] as const);
      if (later.length) dependentSchemas[name] = { properties: Object.fromEntries(later) };
    });
  }
  const fact = dependentSchemas['fact'];
  if (isSchema(fact)) fact.not = { propertyNames: { pattern: '^(fact|x-.*)$' } };
  return {
    ...closedObject(properties),
    not: { propertyNames: { pattern: '^x-' } },
    dependentRequired: {
      target: ['state'],
      state: ['target'],
      ...Object.fromEntries(operators.map((name) => [name, ['fact']])),
    },
    dependentSchemas,
  } as JsonSchema;
}

/** A union of different JSON types. Most keywords speak of one type, so they can stand together. */
export function flattenUnion(options: readonly Part[]): JsonSchema {
  const parts = options.filter(isSchema);
  const [first, second] = parts;
  if (second?.$ref !== undefined && first && parts.length === 2) {
    return { if: { type: 'string' }, then: first, else: second };
  }
  const types = parts.map((part) => part.type);
  if (new Set(types).size !== parts.length || types.includes(undefined)) {
    throw new Error('Only unions of different types can be put together.');
  }
  return { ...Object.assign({}, ...parts), type: types } as JsonSchema;
}

function closedObject(properties: Record<string, Part>): JsonSchema {
  return {
    type: 'object',
    properties,
    patternProperties: { '^x-': true },
    additionalProperties: false,
  };
}
