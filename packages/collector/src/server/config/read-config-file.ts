import { parseTree, type Node, type ParseError } from 'jsonc-parser';
import { suggest } from '@handrail/flow/parse';
import { OPTION_TABLE } from './option-table.ts';

/** Where something stands in the file, both counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface FileFault extends Place {
  readonly message: string;
}

export interface ConfigFile {
  /** The values given, by the names that lead to them with dots between, such as `limits.burst`. */
  readonly values: ReadonlyMap<string, Place & { readonly value: unknown }>;
  readonly faults: readonly FileFault[];
}

/** Every name that may stand before another, and every option. */
const OPTIONS = new Set(OPTION_TABLE.map(({ path }) => path.join('.')));
const GROUPS = new Set(
  OPTION_TABLE.flatMap(({ path }) => path.slice(1).map((_, n) => path.slice(0, n + 1).join('.'))),
);

/**
 * Reads a file of settings. Values are not judged here, but every name is: one that nobody reads is
 * a slip, and the setting that was meant would silently stay at its default.
 */
export function readConfigFile(text: string): ConfigFile {
  const values = new Map<string, Place & { value: unknown }>();
  const faults: FileFault[] = [];
  const at = (offset: number) => placeAt(text, offset);
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowEmptyContent: false });
  const [error] = errors;
  if (error !== undefined || root === undefined) {
    const message = SYNTAX[error?.error ?? 4] ?? 'this is not JSON';
    return { values, faults: [{ ...at(error?.offset ?? 0), message }] };
  }

  const readGroup = (node: Node, path: string): void => {
    if (node.type !== 'object') {
      const what = path === '' ? 'the file' : path;
      const message = `${what} must be a group of settings in braces`;
      faults.push({ ...at(node.offset), message });
      return;
    }
    const seen = new Set<string>();
    for (const property of node.children ?? []) readMember(property, path, seen);
  };
  const readMember = (property: Node, path: string, seen: Set<string>): void => {
    const [key, value] = property.children ?? [];
    if (key === undefined || value === undefined) return;
    const name = String(key.value);
    const full = path === '' ? name : `${path}.${name}`;
    if (seen.has(name)) faults.push({ ...at(key.offset), message: `"${full}" stands twice` });
    seen.add(name);
    if (name === '$schema' && path === '') return;
    if (GROUPS.has(full)) return readGroup(value, full);
    if (OPTIONS.has(full)) values.set(full, { ...at(value.offset), value: valueOf(value) });
    else faults.push({ ...at(key.offset), message: unknownName(full, path) });
  };
  readGroup(root, '');
  return { values, faults };
}

function unknownName(full: string, path: string): string {
  const inside = path === '' ? '' : `${path}.`;
  const names = [...OPTIONS, ...GROUPS]
    .filter((each) => each.startsWith(inside))
    .map((each) => each.slice(inside.length).split('.')[0] ?? '');
  const name = full.slice(inside.length);
  // What was meant may live in another group, or outside of any.
  const near =
    [...OPTIONS].find((each) => each.split('.').at(-1) === name) ??
    prefixed(inside, suggest(name, [...new Set(names)])) ??
    suggest(full, [...OPTIONS]);
  const hint = near === undefined ? '' : `; did you mean "${near}"?`;
  return `there is no setting "${full}"${hint}`;
}

const prefixed = (prefix: string, name: string | undefined) =>
  name === undefined ? undefined : prefix + name;

function valueOf(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(valueOf);
  if (node.type === 'object') return {};
  return node.value as unknown;
}

function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset).split(/\r\n|[\n\r]/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The numbers of jsonc-parser's `ParseErrorCode`, a const enum that isolated modules cannot import. */
const SYNTAX: Readonly<Record<number, string>> = {
  2: 'this is not a number in JSON',
  3: 'a name in double quotes is expected here (or one comma too many stands before)',
  4: 'a value is expected here',
  5: 'a colon is expected here, between a name and its value',
  6: 'a comma is expected here',
  7: 'the closing "}" is missing',
  8: 'the closing "]" is missing',
  9: 'the file should end here; something follows',
  10: 'JSON has no comments',
  11: 'JSON has no comments',
  12: 'the closing quote of this text is missing',
  13: 'this number breaks off',
  14: 'after \\u four hex digits are expected',
  15: 'this escape is not known; write "\\\\" for one backslash',
  16: 'a text may not hold line breaks or tabs as such',
};
