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
  const members = object.children ?? [];
  const outer = indentAt(text, object.offset);
  const last = members.at(-1);
  const isSpread = text.slice(object.offset, members[0]?.offset).includes('\n');
  if (last && isSpread) {
    const indent = indentAt(text, last.offset);
    const end = last.offset + last.length;
    const member = `,${lineBreak}${indent}"${MEMBER}": ${print(indent)}`;
    return text.slice(0, end) + member + text.slice(end);
  }
  // What stood on one line does so no longer.
  const indent = `${outer}  `;
  const lines = [
    ...members.map(({ offset, length }) => text.slice(offset, offset + length)),
    `"${MEMBER}": ${print(indent)}`,
  ];
  const inside = lines.map((line) => lineBreak + indent + line).join(',');
  return splice(text, object, `{${inside}${lineBreak}${outer}}`);
}

function splice(text: string, { offset, length }: Node, replacement: string): string {
  return text.slice(0, offset) + replacement + text.slice(offset + length);
}

/** The white space that the line of this place starts with. */
function indentAt(text: string, offset: number): string {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return /^[ \t]*/.exec(line)?.[0] ?? '';
}
