import { readFileSync, writeFileSync } from 'node:fs';
import { parseFlow, suggest } from '@handrail/flow/parse';
import type { Fault, Flow } from '@handrail/flow/parse';
import type { Fingerprint } from '@handrail/locator';
import { writeFingerprint } from './fingerprint/write-fingerprint.ts';
import { formatFaults } from './format-faults.ts';
import { UsageError } from './io.ts';

/** The target of a flow file that gets a fingerprint. */
export interface FlowPlace {
  readonly file: string;
  readonly target: string;
  readonly text: string;
  /** What it has now. */
  readonly fingerprint: Fingerprint | undefined;
}

/** @throws {UsageError} if the flow is not sound, or has no such target. */
export function readFlowPlace(file: string, target: string): FlowPlace {
  const text = readFileSync(file, 'utf8');
  const flow = readSoundFlow(file, text);
  checkTarget(flow, target, file);
  return { file, target, text, fingerprint: flow.targets?.[target]?.fingerprint };
}

/** @throws {UsageError} with the faults, if the flow is not sound. */
export function readSoundFlow(file: string, text = readFileSync(file, 'utf8')): Flow {
  const result = parseFlow(text, { file });
  if (result.ok) return result.flow;
  const faults = excerpts(result.faults, file, text);
  throw new UsageError(`${file} is no sound flow yet:\n${faults}`.trimEnd());
}

/** @throws {UsageError} naming the target that may be meant. */
export function checkTarget({ targets = {} }: Flow, target: string, file: string): void {
  if (Object.hasOwn(targets, target)) return;
  const meant = suggest(target, Object.keys(targets));
  const hint = meant ? ` Did you mean "${meant}"?` : '';
  throw new UsageError(`${file} has no target "${target}".${hint}`);
}

/**
 * Writes the fingerprint into the file; nothing else of it changes.
 *
 * @returns warnings about the target, as `validate` gives them.
 * @throws {UsageError} if the flow would not be sound with it; then nothing is written.
 */
export function writeFlowPlace(place: FlowPlace, fingerprint: Fingerprint): string {
  const { file, target } = place;
  const mark = place.text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const old = place.text.slice(mark.length);
  const text = writeFingerprint(old, { target, fingerprint });
  if (text === null) throw new UsageError(`${file} has no target "${target}".`);
  const result = parseFlow(text, { file });
  if (!result.ok) {
    const faults = excerpts(result.faults, file, text);
    throw new UsageError(`Nothing was written: with it, the flow would not be sound.\n${faults}`);
  }
  writeFileSync(file, mark + text);
  const pointer = `/targets/${target}/`;
  const about = result.warnings.filter((fault) => fault.pointer.startsWith(pointer));
  return excerpts(about, file, text);
}

function excerpts(faults: readonly Fault[], file: string, text: string): string {
  return formatFaults(faults, [{ kind: 'flow', file, text, strings: new Map() }], false);
}
