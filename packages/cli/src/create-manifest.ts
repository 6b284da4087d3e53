import { relative, sep } from 'node:path';
import type { Flow, Manifest, ManifestFlow, PagePattern } from '@handrail/flow';
import type { CheckedFile } from './check-files.ts';

/** The manifest of a folder of sound flows, ordered by file name. */
export function createManifest(files: readonly CheckedFile[], folder: string): Manifest {
  const flows = files.flatMap((file) =>
    file.kind === 'flow' && file.flow ? [{ ...file, flow: file.flow }] : [],
  );
  const called = new Set(
    flows.flatMap(({ flow }) => flow.steps.map((step) => (step.type === 'flow' ? step.flow : ''))),
  );
  return {
    handrail: '1.0',
    flows: flows.map(({ file, flow, strings }) => ({
      ...describe(flow),
      file: addressOf(file, folder),
      strings: Object.fromEntries(
        [...strings].map(([lang, name]) => [lang, addressOf(name, folder)]),
      ),
      ...(called.has(flow.id) ? { subflow: true as const } : {}),
    })),
  };
}

function describe(flow: Flow): Omit<ManifestFlow, 'file' | 'strings' | 'subflow'> {
  const { id, version, lang, start, pages = {} } = flow;
  const page = (name: string) => (Object.hasOwn(pages, name) ? pages[name] : undefined);
  const startPages = (start?.on ?? []).flatMap((name) => {
    const found = page(name);
    if (!found) return [];
    return [{ ...patternOf(found), ...(found.title === undefined ? {} : { title: found.title }) }];
  });
  const helpPages = [...new Set((flow.help ?? []).map((help) => help.page))];
  return {
    id,
    version,
    lang,
    ...(start
      ? {
          start: {
            pages: startPages,
            how: start.how ?? 'offer',
            ...(start.again === undefined ? {} : { again: start.again }),
          },
        }
      : {}),
    pages: once(Object.values(pages).map(patternOf)),
    help: once(helpPages.flatMap((name) => page(name) ?? []).map(patternOf)),
  };
}

function patternOf({ path, query }: PagePattern): PagePattern {
  return { path, ...(query === undefined ? {} : { query }) };
}

/** Legacy wizards show several pages at one address. */
function once(patterns: readonly PagePattern[]): PagePattern[] {
  return [...new Map(patterns.map((pattern) => [JSON.stringify(pattern), pattern])).values()];
}

/** A file's address relative to the manifest. */
function addressOf(file: string, folder: string): string {
  return relative(folder, file).split(sep).map(encodeURIComponent).join('/');
}
