import type { Fault } from '@handrail/flow/parse';
import { readArguments } from '../arguments.ts';
import { checkFiles } from '../check-files.ts';
import { findFiles } from '../find-files.ts';
import { formatFaults, summarize } from '../format-faults.ts';
import { EXIT, UsageError } from '../io.ts';
import type { ExitCode, Io } from '../io.ts';

/** `handrail validate FILE… [--json]` */
export function validate(args: readonly string[], io: Io): ExitCode {
  const { values, positionals } = readArguments(args, { json: { type: 'boolean' } });
  if (!positionals.length) throw new UsageError('Which file? "handrail help validate" says more.');
  const { files, faults } = checkFiles(findFiles(positionals));
  const errors = faults.filter(isError).length;
  if (values.json) {
    const warnings = faults.length - errors;
    io.out(`${JSON.stringify({ files: files.length, errors, warnings, faults }, null, 2)}\n`);
  } else {
    io.out(`${formatFaults(faults, files, io.colors)}${summarize(files.length, faults)}\n`);
  }
  return errors ? EXIT.faults : EXIT.valid;
}

export const isError = (fault: Fault): boolean => fault.severity === 'error';
