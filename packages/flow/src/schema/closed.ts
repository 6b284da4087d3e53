import * as v from 'valibot';

/**
 * An object schema that allows no member but the named ones and `x-…`.
 *
 * `v.strictObject` stops at the first unknown member; authors should see all of them, and `x-`
 * members belong to the agency and pass through untouched. The issue for an unknown member carries
 * the known names as its `requirement`, so that the message can say "did you mean".
 */
export function closed<const TEntries extends v.ObjectEntries>(
  entries: TEntries,
): v.StrictObjectSchema<TEntries, undefined> {
  const known = v.object(entries);
  const base = v.strictObject(entries);
  const withNames = { ...base, requirement: Object.keys(entries) };
  return {
    ...base,
    '~run'(dataset, config) {
      const input = dataset.value;
      if (!isObject(input)) {
        return refuse(base, dataset, config);
      }
      const result = known['~run']({ typed: false, value: input }, config) as v.OutputDataset<
        v.InferOutput<typeof base>,
        v.InferIssue<typeof base>
      >;
      for (const key of Object.keys(input)) {
        if (Object.hasOwn(entries, key)) continue;
        const value = input[key];
        if (key.startsWith('x-')) {
          if (result.typed) Object.assign(result.value, { [key]: value });
          continue;
        }
        v._addIssue(withNames, 'key', result, config, {
          input: key,
          expected: 'never',
          path: [{ type: 'object', origin: 'key', input, key, value }],
        });
        result.typed = false;
      }
      return result;
    },
  };
}

/** A map from names to values of one kind. Unlike `v.record` it does not take an array for a map. */
export function mapOf<
  const TKey extends v.BaseSchema<string, string, v.BaseIssue<unknown>>,
  const TValue extends v.GenericSchema,
>(key: TKey, value: TValue): v.RecordSchema<TKey, TValue, undefined> {
  const base = v.record(key, value);
  const run = base['~run'].bind(base);
  return {
    ...base,
    '~run'(dataset, config) {
      if (isObject(dataset.value)) return run(dataset, config);
      return refuse(base, dataset, config);
    },
  };
}

/**
 * A union whose branch is chosen by a look at the input, so that faults are those of the branch
 * the author meant and not of every branch.
 *
 * @param pick The branch for this input; `undefined` when none fits.
 * @param hint What was expected, shown when none fits.
 */
export function choose<const TOptions extends v.UnionOptions>(
  options: TOptions,
  pick: (input: unknown) => TOptions[number] | undefined,
  hint: string,
): v.UnionSchema<TOptions, string> {
  const base = v.union(options, hint);
  return {
    ...base,
    '~run'(dataset, config) {
      const option = pick(dataset.value);
      if (option) return option['~run'](dataset, config);
      return refuse(base, dataset, config);
    },
  };
}

/** True for `{…}`: not an array, not `null`. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Marks the input as not of this schema's type. Valibot keeps the type of such a dataset private. */
function refuse<TIssue extends v.BaseIssue<unknown>>(
  schema: v.BaseSchema<unknown, unknown, TIssue>,
  dataset: v.UnknownDataset,
  config: v.Config<v.BaseIssue<unknown>>,
): v.FailureDataset<TIssue> {
  v._addIssue(schema, 'type', dataset, config);
  return dataset as unknown as v.FailureDataset<TIssue>;
}
