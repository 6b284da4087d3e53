import type { Manifest } from '../manifest/manifest.ts';
import { ManifestSchema } from '../manifest/manifest-schema.ts';
import { isError, readFile } from './parse-flow.ts';
import type { ParseOptions, Parsed } from './parse-flow.ts';

/** Reads a manifest as `handrail bundle` writes it. Never throws, whatever the input. */
export function parseManifest(
  input: string | Uint8Array,
  options: ParseOptions = {},
): Parsed<'manifest', Manifest> {
  const report = readFile(input, options, ManifestSchema, () => undefined);
  const faults = report.list();
  if (faults.some(isError)) return { ok: false, faults };
  return { ok: true, manifest: report.source.value as Manifest, warnings: faults };
}
