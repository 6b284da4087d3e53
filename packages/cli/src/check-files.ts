import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { decode, parseFlow, parseManifest, parseStrings, placeOf } from '@handrail/flow/parse';
import type { Fault, Flow, Strings } from '@handrail/flow/parse';
import { checkSet } from './check-set.ts';
import { kindOf } from './find-files.ts';

export interface CheckedFlow {
  kind: 'flow';
  file: string;
  text: string;
  /** Absent when the file has errors. */
  flow?: Flow;
  /** Strings files beside it, by language. */
  strings: Map<string, string>;
}
export interface CheckedStrings {
  kind: 'strings';
  file: string;
  text: string;
  strings?: Strings;
}
export interface CheckedManifest {
  kind: 'manifest';
  file: string;
  text: string;
}
export type CheckedFile = CheckedFlow | CheckedStrings | CheckedManifest;

export interface Checked {
  files: CheckedFile[];
  faults: Fault[];
}

/** The first 8 hex digits of the SHA-256 of a text, as `src` in strings files holds them. */
export function hashOf(source: string): string {
  return createHash('sha256').update(source).digest('hex').slice(0, 8);
}

/**
 * Checks files and, for flows, the strings files beside them.
 *
 * @param options.isWhole All flows there are; without it flows in the same folder count as known.
 */
export function checkFiles(names: readonly string[], { isWhole = false } = {}): Checked {
  const flowNames = names.filter((name) => (kindOf(name) ?? 'flow') === 'flow');
  const flows = flowNames.map(checkFlow);
  const stringsNames = names.filter((name) => kindOf(name) === 'strings');
  const beside = flows.flatMap(({ checked }) => [...checked.strings.values()]);
  const strings = unique([...beside, ...stringsNames]).map((name) => checkStringsFile(name, flows));
  const manifests = names.filter((name) => kindOf(name) === 'manifest').map(checkManifest);
  const known = flows.map(({ checked }) => checked);
  const others = isWhole ? [] : siblingsOf(flowNames);
  const results = [...flows, ...strings, ...manifests];
  const faults = [
    ...results.flatMap((result) => result.faults),
    ...checkSet(known, others, { isWhole }),
  ];
  const files = results.map(({ checked }) => checked);
  return { files, faults: inOrder(faults, files) };
}

interface Result<T extends CheckedFile> {
  checked: T;
  faults: Fault[];
}

function checkFlow(file: string): Result<CheckedFlow> {
  const bytes = readFileSync(file);
  const result = parseFlow(bytes, { file });
  const checked = {
    kind: 'flow',
    file,
    text: decode(bytes).text,
    strings: stringsBeside(file),
  } as const;
  return result.ok
    ? { checked: { ...checked, flow: result.flow }, faults: result.warnings }
    : { checked, faults: result.faults };
}

function checkStringsFile(
  file: string,
  flows: readonly Result<CheckedFlow>[],
): Result<CheckedStrings> {
  const bytes = readFileSync(file);
  const flow = flowFor(file, flows);
  const result = parseStrings(bytes, { file, hash: hashOf, ...(flow ? { flow } : {}) });
  const checked = { kind: 'strings', file, text: decode(bytes).text } as const;
  if (!result.ok) return { checked, faults: result.faults };
  const { strings, warnings } = result;
  return {
    checked: { ...checked, strings },
    faults: [...warnings, ...checkStringsName(checked, strings)],
  };
}

/** The manifest goes by the name of the file, so the language in the name has to be right. */
function checkStringsName({ file, text }: CheckedStrings, { lang }: Strings): Fault[] {
  const named = /\.([^.\\/]+)\.strings\.json$/.exec(file)?.[1];
  if (named === undefined || named === lang) return [];
  const pointer = '/lang';
  const message = `The file is named for the language "${named}", but its strings are "${lang}".`;
  const place = placeOf(text, pointer);
  return [{ file, ...place, pointer, code: 'wrong-value', severity: 'error', message }];
}

function checkManifest(file: string): Result<CheckedManifest> {
  const bytes = readFileSync(file);
  const result = parseManifest(bytes, { file });
  const checked = { kind: 'manifest', file, text: decode(bytes).text } as const;
  return { checked, faults: result.ok ? result.warnings : result.faults };
}

/** The flow that a strings file belongs to: `NAME.flow.json` for `NAME.LANG.strings.json`. */
function flowFor(file: string, flows: readonly Result<CheckedFlow>[]): Flow | undefined {
  const name = file.replace(/\.[^.\\/]+\.strings\.json$/, '.flow.json');
  const found = flows.find(({ checked }) => resolve(checked.file) === resolve(name));
  if (found) return found.checked.flow;
  if (!existsSync(name)) return undefined;
  const result = parseFlow(readFileSync(name));
  return result.ok ? result.flow : undefined;
}

/** `NAME.LANG.strings.json` beside `NAME.flow.json`, by language. */
function stringsBeside(file: string): Map<string, string> {
  const start = `${basename(file).replace(/(\.flow)?\.json$/, '')}.`;
  const found = new Map<string, string>();
  for (const name of readdirSync(dirname(file)).sort()) {
    if (!name.startsWith(start) || !name.endsWith('.strings.json')) continue;
    const lang = name.slice(start.length, -'.strings.json'.length);
    if (/^[\w-]+$/.test(lang)) found.set(lang, join(dirname(file), name));
  }
  return found;
}

/** Ids of sound flows in the folders of these files. */
function siblingsOf(files: readonly string[]): string[] {
  const folders = unique(files.map((file) => dirname(file)));
  const names = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => kindOf(name) === 'flow')
      .map((name) => join(folder, name)),
  );
  return names.flatMap((name) => {
    const result = parseFlow(readFileSync(name));
    return result.ok ? [result.flow.id] : [];
  });
}

function unique(files: readonly string[]): string[] {
  return [...new Map(files.map((file) => [resolve(file), file])).values()];
}

function inOrder(faults: readonly Fault[], files: readonly CheckedFile[]): Fault[] {
  const order = new Map(files.map(({ file }, index) => [file, index]));
  const rank = (fault: Fault) => order.get(fault.file ?? '') ?? 0;
  return [...faults].sort((a, b) => rank(a) - rank(b) || a.line - b.line || a.column - b.column);
}
