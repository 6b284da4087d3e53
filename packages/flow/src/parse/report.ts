import type { Node } from 'jsonc-parser';
import type { Fault, FaultCode } from './fault.ts';
import { positionOf, pointTo } from './source.ts';
import type { Source } from './source.ts';
import { suggest } from './suggest.ts';

/** More than this helps nobody; it also bounds the work on a hostile file. */
const MAX_FAULTS = 1000;
const MAX_SUGGESTIONS = 100;

/** Where a fault is: a member of an object or array of the file, or a stretch of its text. */
export type Where =
  | { in: object; member: string | number; mark?: 'key' | 'value' }
  | { in: object; member?: undefined }
  | { offset: number; length?: number };

export interface Detail {
  severity?: 'error' | 'warning';
  /** The word that is wrong and the words it may have been. */
  word?: string;
  among?: readonly string[];
  suggestion?: string | undefined;
}

/** Collects the faults of one file. */
export interface Report {
  readonly source: Source;
  add(code: FaultCode, where: Where, message: string, detail?: Detail): void;
  /** A suggestion, as `add` would make it. */
  suggest(word: string, among: readonly string[]): string | undefined;
  /** All faults so far in the order of the file. */
  list(): Fault[];
}

export function createReport(source: Source): Report {
  const faults: (Fault & { offset: number })[] = [];
  let suggestions = 0;
  const report: Report = {
    source,
    suggest(word, among) {
      return suggestions++ < MAX_SUGGESTIONS ? suggest(word, among) : undefined;
    },
    add(code, where, message, { severity = 'error', word, among = [], suggestion } = {}) {
      if (faults.length >= MAX_FAULTS) return;
      const { offset, length, pointer } = locate(source, where);
      const meant = suggestion ?? (word === undefined ? undefined : report.suggest(word, among));
      const step = stepOf(source, pointer);
      faults.push({
        ...(source.file === undefined ? {} : { file: source.file }),
        ...positionOf(source, offset),
        length,
        pointer,
        code,
        severity,
        ...(step === undefined ? {} : { step }),
        message,
        ...(meant === undefined ? {} : { suggestion: meant }),
        offset,
      });
    },
    list() {
      const sorted = [...faults].sort((a, b) => a.offset - b.offset);
      const list: Fault[] = sorted.map(({ offset: _offset, ...fault }) => fault);
      const last = list.at(-1);
      if (last && list.length >= MAX_FAULTS) {
        const message = `Only the first ${String(MAX_FAULTS)} faults are listed.`;
        list.push({ ...last, code: 'too-many-faults', severity: 'error', message });
      }
      return list;
    },
  };
  return report;
}

function locate(source: Source, where: Where): { offset: number; length: number; pointer: string } {
  if ('offset' in where) return { offset: where.offset, length: where.length ?? 1, pointer: '' };
  const place = source.places.get(where.in);
  if (!place) return { ...span(source, source.root), pointer: '' };
  if (where.member === undefined) return { ...span(source, place.node), pointer: place.pointer };
  const member = place.members.get(String(where.member));
  const pointer = pointTo(place.pointer, where.member);
  if (!member) return { ...span(source, place.node), pointer: place.pointer };
  return {
    ...span(source, where.mark === 'key' ? member.key : (member.value ?? member.key)),
    pointer,
  };
}

/** What to mark of a node: a whole scalar, only the opening bracket of an object or array. */
function span(source: Source, node: Node | undefined): { offset: number; length: number } {
  if (!node) return { offset: 0, length: 1 };
  const isScalar = node.type !== 'object' && node.type !== 'array';
  const length = isScalar ? Math.min(node.length, source.text.length - node.offset) : 1;
  return { offset: node.offset, length: Math.max(1, length) };
}

function stepOf(source: Source, pointer: string): string | undefined {
  const index = /^\/steps\/(\d+)/.exec(pointer)?.[1];
  if (index === undefined) return undefined;
  const steps = (source.value as { steps?: unknown } | undefined)?.steps;
  const step: unknown = Array.isArray(steps) ? steps[Number(index)] : undefined;
  const id = (step as { id?: unknown } | null | undefined)?.id;
  return typeof id === 'string' ? id : undefined;
}
