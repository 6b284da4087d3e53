import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { createSource, findTooDeep, positionOf } from './source.ts';

/**
 * Where a value stands in a JSON text, for faults that are found outside this package.
 *
 * @param pointer JSON Pointer, such as `/steps/0/flow`.
 * @returns The start of the file when there is no such value.
 */
export function placeOf(
  text: string,
  pointer: string,
): { line: number; column: number; length: number } {
  const root = findTooDeep(text) < 0 ? parseTree(text) : undefined;
  const path = pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const node = root && findNodeAtLocation(root, path.map(toSegment));
  const isScalar = node && node.type !== 'object' && node.type !== 'array';
  return {
    ...positionOf(createSource(text, undefined), node?.offset ?? 0),
    length: isScalar ? node.length : 1,
  };
}

/** An index for lists. A member whose name is a number is not found, and no format of ours has one. */
function toSegment(part: string): string | number {
  return /^\d+$/.test(part) ? Number(part) : part;
}
