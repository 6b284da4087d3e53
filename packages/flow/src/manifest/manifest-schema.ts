import * as v from 'valibot';
import { closed, mapOf } from '../schema/closed.ts';
import { IdSchema, PageSchema, VersionSchema } from '../schema/flow-schema.ts';
import { LangSchema } from '../schema/lang-schema.ts';

const FileSchema = v.pipe(
  v.string(),
  v.regex(
    /^(?!\/|\\|.*:)[^?#\s]+\.(json|js)$/,
    'a file beside the manifest, ending in .json or .js',
  ),
);
const { path, query, title } = PageSchema.entries;
const PatternSchema = closed({ path, query });

/** The manifest as `handrail bundle` writes it. */
export const ManifestSchema = closed({
  $schema: v.optional(v.string()),
  handrail: VersionSchema,
  flows: v.array(
    closed({
      id: IdSchema,
      file: FileSchema,
      version: v.pipe(v.number(), v.integer(), v.minValue(1)),
      lang: LangSchema,
      strings: mapOf(LangSchema, FileSchema),
      start: v.optional(
        closed({
          pages: v.pipe(v.array(closed({ path, query, title })), v.minLength(1)),
          how: v.picklist(['offer', 'auto', 'manual']),
          again: v.optional(v.picklist(['always', 'once', 'until-done'])),
        }),
      ),
      pages: v.array(PatternSchema),
      help: v.array(PatternSchema),
      subflow: v.optional(v.literal(true)),
    }),
  ),
});
