import { parseTree } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import type { Report } from './report.ts';
import { findTooDeep, MAX_DEPTH, pointTo } from './source.ts';
import type { Source } from './source.ts';

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
/** Several slips on one line are mostly one slip. */
const MAX_SYNTAX_FAULTS = 5;

/**
 * Reads strict JSON into `source.value`, with the place of every member, and reports what is
 * wrong with it as text.
 *
 * @returns False when the text is so broken that its content cannot be judged.
 */
export function readJson(source: Source, report: Report): boolean {
  const tooDeep = findTooDeep(source.text);
  if (tooDeep >= 0) {
    const message = `Brackets are nested more than ${String(MAX_DEPTH)} deep here.`;
    report.add('too-deep', { offset: tooDeep }, message);
    return false;
  }
  const errors: ParseError[] = [];
  const root = parseTree(source.text, errors, { disallowComments: true });
  const isSound = errors.length
    ? reportSyntax(source, report, errors)
    : isStrictJson(source, report);
  if (!root || !isSound) return false;
  source.root = root;
  source.value = toValue(root, '', source, report);
  return true;
}

function isStrictJson(source: Source, report: Report): boolean {
  try {
    JSON.parse(source.text);
    return true;
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    report.add('syntax', { offset: 0 }, `This is not JSON: ${detail}.`);
    return false;
  }
}

function toValue(node: Node, pointer: string, source: Source, report: Report): unknown {
  if (node.type === 'object') return toObject(node, pointer, source, report);
  if (node.type === 'array') return toArray(node, pointer, source, report);
  const value: unknown = node.value;
  if (typeof value === 'string') checkText(node, value, report);
  else if (typeof value === 'number' && !Number.isFinite(value)) {
    report.add('wrong-value', at(node), 'This number is too large.');
  }
  return value;
}

function toObject(
  node: Node,
  pointer: string,
  source: Source,
  report: Report,
): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  const members = new Map<string, { key: Node; value: Node | undefined }>();
  source.places.set(object, { pointer, node, members });
  for (const property of node.children ?? []) {
    const [key, value] = property.children ?? [];
    if (!key) continue;
    const name = String(key.value);
    checkText(key, name, report);
    if (FORBIDDEN_KEYS.has(name)) {
      report.add('forbidden-key', at(key), `"${name}" may not be used as a name.`);
      continue;
    }
    if (members.has(name)) {
      report.add('duplicate-key', at(key), `"${short(name)}" stands twice in the same object.`);
    }
    members.set(name, { key, value });
    object[name] = value ? toValue(value, pointTo(pointer, name), source, report) : null;
  }
  return object;
}

function toArray(node: Node, pointer: string, source: Source, report: Report): unknown[] {
  const array: unknown[] = [];
  const members = new Map<string, { key: Node; value: Node | undefined }>();
  source.places.set(array, { pointer, node, members });
  (node.children ?? []).forEach((child, index) => {
    members.set(String(index), { key: child, value: child });
    array.push(toValue(child, pointTo(pointer, index), source, report));
  });
  return array;
}

/** A lone half of a surrogate pair cannot be written as UTF-8, so it would be lost on the way. */
function checkText(node: Node, text: string, report: Report): void {
  if (!/\p{Surrogate}/u.test(text)) return;
  report.add('encoding', at(node), 'This text holds half of a character (a lone surrogate).');
}

function at(node: Node): { offset: number; length: number } {
  return { offset: node.offset, length: Math.max(1, node.length) };
}

/** A name as shown in a message, cut when somebody pasted a novel. */
export function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

// ---- syntax --------------------------------------------------------------

type SyntaxFault = { offset: number; length: number; message: string; isHarmless: boolean };

/** Reports the syntax faults, at most one a line. @returns Whether the rest can still be judged. */
function reportSyntax(source: Source, report: Report, errors: readonly ParseError[]): boolean {
  const seenLines = new Set<number>();
  let isHarmless = true;
  let lineIndex = 0;
  for (const error of errors) {
    while ((source.lineStarts[lineIndex + 1] ?? Infinity) <= error.offset) lineIndex++;
    if (seenLines.has(lineIndex)) continue;
    seenLines.add(lineIndex);
    const fault = explain(source.text, error);
    report.add('syntax', fault, fault.message);
    isHarmless &&= fault.isHarmless;
    // What follows a real break is mostly its echo.
    if (!fault.isHarmless || seenLines.size >= MAX_SYNTAX_FAULTS) break;
  }
  return isHarmless;
}

/** The numbers of jsonc-parser's `ParseErrorCode`, a const enum that isolated modules cannot import. */
const EXPLANATIONS: Readonly<Record<number, string>> = {
  2: 'This is not a number in JSON.',
  3: 'A member name in double quotes is expected here.',
  4: 'A value is expected here.',
  5: 'A colon is expected here, between a name and its value.',
  6: 'A comma is expected here.',
  7: 'The closing "}" is missing.',
  8: 'The closing "]" is missing.',
  9: 'The file should end here; something follows.',
  10: 'JSON has no comments. Use a "note" member.',
  11: 'JSON has no comments. Use a "note" member.',
  12: 'The closing quote of this text is missing.',
  13: 'This number breaks off.',
  14: 'After \\u four hex digits are expected, as in "\\u00e9".',
  15: 'This escape is not known. Write "\\\\" for one backslash.',
  16: 'A text may not hold line breaks or tabs as such. Write "\\n" or "\\t".',
};

function explain(text: string, { error, offset, length }: ParseError): SyntaxFault {
  const found = text.slice(offset, offset + length);
  const span = { offset, length: Math.max(1, length) };
  if (!text.trim())
    return { offset: 0, length: 1, message: 'The file is empty.', isHarmless: false };
  const before = lastCharBefore(text, offset);
  if ((error === 3 || error === 4) && before.char === ',' && /^[}\]]/.test(found)) {
    const message = `This comma has nothing after it. Remove it.`;
    return { offset: before.offset, length: 1, message, isHarmless: true };
  }
  if (error === 10) return { ...span, message: EXPLANATIONS[10] ?? '', isHarmless: true };
  if (error === 6) {
    // The comma belongs after the value before, which is where an author looks for it.
    const message = 'A comma is missing after this.';
    return { offset: before.offset, length: 1, message, isHarmless: /^["{]/.test(found) };
  }
  if (found.startsWith("'") || found.startsWith('\u201c')) {
    const message = 'Texts stand in straight double quotes: "like this".';
    return { ...span, message, isHarmless: false };
  }
  if (error === 1) {
    const message = `${JSON.stringify(short(found))} is not a value in JSON. Texts need double quotes.`;
    return { ...span, message, isHarmless: false };
  }
  return { ...span, message: EXPLANATIONS[error] ?? 'This is not JSON.', isHarmless: false };
}

function lastCharBefore(text: string, offset: number): { char: string; offset: number } {
  let at = offset - 1;
  while (at > 0 && /\s/.test(text.charAt(at))) at--;
  return { char: text.charAt(at), offset: Math.max(0, at) };
}
