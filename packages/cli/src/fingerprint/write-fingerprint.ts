import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';
import type { Fingerprint } from '@handrail/locator';
import { formatJson } from './format-json.ts';

const MEMBER = 'fingerprint';

/**
 * The text of a flow with this fingerprint in one of its targets. Nothing else of the text changes.
 *
 * @param text Of a flow that `parseFlow` reads.
 * @returns null if it has no such target.
 */
export function writeFingerprint(
  text: string,
  { target, fingerprint }: { readonly target: string; readonly fingerprint: Fingerprint },
): string | null {
  const root = parseTree(text);
  const object = root && findNodeAtLocation(root, ['targets', target]);
  if (object?.type !== 'object') return null;
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const print = (indent: string): string => {
    const before = indent.length + `"${MEMBER}": `.length;
    return formatJson(fingerprint, { indent, before }).replaceAll('\n', lineBreak);
  };
  const old = findNodeAtLocation(object, [MEMBER]);
  if (old) {
    const indent = indentAt(text, old.parent?.offset ?? old.offset);
    return splice(text, old, print(indent));
  }
  const [first] = object.children ?? [];
  const last = object.children?.at(-1) ?? null;
  const outer = indentAt(text, object.offset);
  const isSpread = !!first && text.slice(object.offset, first.offset).includes('\n');
  const indent = isSpread ? indentAt(text, first.offset) : `${outer}  `;
  const at = last ? last.offset + last.length : object.offset + 1;
  const closing = object.offset + object.length - 1;
  const end = text.slice(at, closing).includes('\n') ? '' : lineBreak + outer;
  const member = `${last ? ',' : ''}${lineBreak}${indent}"${MEMBER}": ${print(indent)}${end}`;
  const rest = end ? text.slice(closing) : text.slice(at);
  return text.slice(0, at) + member + rest;
}

function splice(text: string, { offset, length }: Node, replacement: string): string {
  return text.slice(0, offset) + replacement + text.slice(offset + length);
}

/** The white space that the line of this place starts with. */
function indentAt(text: string, offset: number): string {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return /^[ \t]*/.exec(line)?.[0] ?? '';
}
