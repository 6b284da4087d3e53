import * as v from 'valibot';

/**
 * An object schema that allows no member but the named ones and `x-…`.
 *
 * `v.strictObject` stops at the first unknown member; authors should see all of them, and `x-`
 * members belong to the agency and pass through untouched.
 */
export function closed<const TEntries extends v.ObjectEntries>(
  entries: TEntries,
): v.StrictObjectSchema<TEntries, undefined> {
  const known = v.object(entries);
  const base = v.strictObject(entries);
  return {
    ...base,
    '~run'(dataset, config) {
      const input = dataset.value;
      const result = known['~run']({ typed: false, value: input }, config) as v.OutputDataset<
        v.InferOutput<typeof base>,
        v.InferIssue<typeof base>
      >;
      if (typeof input !== 'object' || input === null || Array.isArray(input)) return result;
      for (const key of Object.keys(input)) {
        if (Object.hasOwn(entries, key)) continue;
        const value: unknown = (input as Record<string, unknown>)[key];
        if (key.startsWith('x-')) {
          if (result.typed) Object.assign(result.value, { [key]: value });
          continue;
        }
        v._addIssue(base, 'key', result, config, {
          input: key,
          expected: 'never',
          path: [{ type: 'object', origin: 'key', input: input as Record<string, unknown>, key, value }],
        });
        result.typed = false as never;
      }
      return result;
    },
  };
}
