import type { Node } from 'jsonc-parser';

/** A flow of a hundred steps has about 60 kB; a megabyte is no flow. */
export const MAX_BYTES = 1024 * 1024;
/** Deeper nesting is no flow, and would overflow the stack of a recursive reader. */
export const MAX_DEPTH = 64;

/** A file's text and what is known of the place of each value. */
export interface Source {
  readonly text: string;
  readonly file: string | undefined;
  /** Offsets at which lines start. */
  readonly lineStarts: readonly number[];
  /** For each object and array: its JSON Pointer and the nodes of its members. */
  readonly places: Map<object, Place>;
  /** The node of the whole value, once it is read. */
  root: Node | undefined;
  /** The plain value, once it is read. */
  value: unknown;
}

export interface Place {
  readonly pointer: string;
  readonly node: Node;
  readonly members: Map<string, { key: Node; value: Node | undefined }>;
}

export function createSource(text: string, file: string | undefined): Source {
  return {
    text,
    file,
    lineStarts: findLineStarts(text),
    places: new Map(),
    root: undefined,
    value: undefined,
  };
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isBreak = code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10);
    if (isBreak) starts.push(at + 1);
  }
  return starts;
}

/** Line and column, both from 1, of an offset. */
export function positionOf(source: Source, offset: number): { line: number; column: number } {
  const { lineStarts } = source;
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}

/** The text of one line, without its end. */
export function lineText(text: string, line: number): string {
  return text.split(/\r\n|[\n\r]/, line)[line - 1] ?? '';
}

/** Appends one part to a JSON Pointer. */
export function pointTo(pointer: string, key: string | number): string {
  return `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

export type Decoded =
  | { ok: true; text: string }
  | { ok: false; code: 'encoding' | 'too-large'; message: string; offset: number; text: string };

/** Turns a file's bytes into text; a leading byte order mark is dropped. */
export function decode(input: string | Uint8Array): Decoded {
  if (input.length > MAX_BYTES) return tooLarge(input.length);
  if (typeof input === 'string')
    return { ok: true, text: input.startsWith('\uFEFF') ? input.slice(1) : input };
  if (isUtf16(input)) {
    const message = 'The file is saved as UTF-16. Save it as UTF-8.';
    return { ok: false, code: 'encoding', message, offset: 0, text: '' };
  }
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(input) };
  } catch {
    const text = new TextDecoder('utf-8').decode(input);
    const message =
      'The file is not valid UTF-8 here. It was perhaps saved as Windows-1252; save it as UTF-8.';
    return {
      ok: false,
      code: 'encoding',
      message,
      offset: Math.max(0, text.indexOf('\uFFFD')),
      text,
    };
  }
}

function tooLarge(size: number): Decoded {
  const megabytes = (size / MAX_BYTES).toFixed(1);
  const message = `The file has ${megabytes} MB. A file may have 1 MB at most.`;
  return { ok: false, code: 'too-large', message, offset: 0, text: '' };
}

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return bytes.subarray(0, 4).includes(0);
}

/** Offset of the first bracket that nests deeper than allowed, or -1. One pass, no recursion. */
export function findTooDeep(text: string): number {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === 92 /* \ */) at++;
      // JSON strings end with their line, so one missing quote cannot hide the rest of the file.
      else if (code === 34 /* " */ || code === 10 || code === 13) inString = false;
    } else if (code === 34) inString = true;
    else if (code === 91 /* [ */ || code === 123 /* { */) {
      if (++depth > MAX_DEPTH) return at;
    } else if (code === 93 /* ] */ || code === 125 /* } */) depth = Math.max(0, depth - 1);
  }
  return -1;
}
