import type * as v from 'valibot';
import { FlowSchema } from '../schema/index.ts';
import type { Flow } from '../schema/index.ts';
import { checkConditions } from './check-conditions.ts';
import { checkNames } from './check-names.ts';
import { checkReferences } from './check-references.ts';
import { checkRoute } from './check-route.ts';
import { checkShape } from './check-shape.ts';
import { checkTargets } from './check-targets.ts';
import { checkTexts } from './check-texts.ts';
import type { Fault } from './fault.ts';
import { outlineOf } from './outline.ts';
import { readJson } from './read-json.ts';
import { createReport } from './report.ts';
import type { Report } from './report.ts';
import { createSource, decode } from './source.ts';

export interface ParseOptions {
  /** Name of the file, repeated in each fault. */
  file?: string;
}

export type Parsed<TName extends string, TValue> =
  | ({ ok: true; warnings: Fault[] } & Record<TName, TValue>)
  /** `faults` holds errors and warnings, in the order of the file. */
  | { ok: false; faults: Fault[] };

/** Minor version of the format that this code knows. */
const KNOWN_MINOR = 0;

/**
 * Reads a flow and checks everything that can be checked without a page: the text, the shape, and
 * what it means. Finds all faults at once.
 *
 * @param input The file, as text or as bytes. A byte order mark is ignored.
 * @returns The flow as written, or every fault. Never throws, whatever the input.
 */
export function parseFlow(
  input: string | Uint8Array,
  options: ParseOptions = {},
): Parsed<'flow', Flow> {
  const report = readFile(input, options, FlowSchema, (value, report) => {
    const outline = outlineOf(value);
    if (!outline) return;
    checkNames(outline, report);
    checkReferences(outline, report);
    checkConditions(outline, report);
    checkRoute(outline, report);
    checkTargets(outline, report);
    checkTexts(outline, report);
    checkMinor(outline.flow, report);
  });
  const faults = report.list();
  if (faults.some(isError)) return { ok: false, faults };
  return { ok: true, flow: report.source.value as Flow, warnings: faults };
}

/** The steps that flows and strings files share: decode, read, check the shape, check the meaning. */
export function readFile(
  input: string | Uint8Array,
  { file }: ParseOptions,
  schema: v.GenericSchema,
  checkMeaning: (value: unknown, report: Report) => void,
): Report {
  const decoded = decode(input);
  const report = createReport(createSource(decoded.text, file));
  if (!decoded.ok) {
    report.add(decoded.code, { offset: decoded.offset }, decoded.message);
    return report;
  }
  if (!readJson(report.source, report)) return report;
  checkShape(schema, report.source.value, report);
  checkMeaning(report.source.value, report);
  return report;
}

export const isError = (fault: Fault): boolean => fault.severity === 'error';

export function checkMinor(value: Record<string, unknown>, report: Report): void {
  const minor = /^1\.(\d{1,3})$/.exec(String(value['handrail']))?.[1];
  if (minor === undefined || Number(minor) <= KNOWN_MINOR) return;
  const message = `This file is written for version 1.${minor} of the format; this program knows 1.${String(KNOWN_MINOR)}.`;
  report.add('newer-format', { in: value, member: 'handrail' }, message, { severity: 'warning' });
}
