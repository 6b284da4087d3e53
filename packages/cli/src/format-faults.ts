import { lineText } from '@handrail/flow/parse';
import type { Fault } from '@handrail/flow/parse';
import type { CheckedFile } from './check-files.ts';
import { clean } from './clean.ts';

const MAX_EXCERPT = 100;
const CODES = { red: 31, yellow: 33, cyan: 36, bold: 1, dim: 2 } as const;
type Paint = (style: keyof typeof CODES, text: string) => string;

/** Faults as a compiler writes them: `file:line:column: error code: message`, and the line. */
export function formatFaults(
  faults: readonly Fault[],
  files: readonly CheckedFile[],
  colors: boolean,
): string {
  const paint: Paint = (style, text) =>
    colors ? `\u001B[${String(CODES[style])}m${text}\u001B[0m` : text;
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  return faults
    .map((fault) => formatFault(fault, texts.get(fault.file ?? '') ?? '', paint))
    .join('');
}

function formatFault(fault: Fault, text: string, paint: Paint): string {
  const { file = '', line, column, severity, code, message, suggestion } = fault;
  const place = paint('bold', clean(`${file}:${String(line)}:${String(column)}:`));
  const kind = paint(severity === 'error' ? 'red' : 'yellow', `${severity} ${code}:`);
  const question =
    suggestion === undefined ? '' : ` Did you mean ${paint('cyan', clean(`"${suggestion}"`))}?`;
  return `${place} ${kind} ${clean(message)}${question}\n${excerpt(fault, text, paint)}`;
}

/** The line with the fault under it; a long line is cut around the fault. */
function excerpt({ line, column, length }: Fault, text: string, paint: Paint): string {
  const whole = lineText(text, line);
  if (!whole.trim()) return '';
  const from = whole.length <= MAX_EXCERPT ? 0 : Math.max(0, column - 1 - MAX_EXCERPT / 2);
  const shown = whole.slice(from, from + MAX_EXCERPT);
  const start = column - 1 - from;
  const marks = Math.max(1, Math.min(length, shown.length - start));
  // Tabs stay tabs, so that the marks stand under the text whatever a terminal makes of them.
  const indent = shown.slice(0, start).replaceAll(/[^\t]/g, ' ');
  const number = String(line);
  const empty = ' '.repeat(number.length);
  return [
    `  ${paint('dim', `${number} |`)} ${clean(shown)}\n`,
    `  ${paint('dim', `${empty} |`)} ${indent}${paint('red', '^'.repeat(marks))}\n`,
  ].join('');
}

/** Such as "2 files checked: 1 error, 3 warnings." */
export function summarize(files: number, faults: readonly Fault[]): string {
  const errors = faults.filter(({ severity }) => severity === 'error').length;
  const warnings = faults.length - errors;
  const found = faults.length
    ? `${count(errors, 'error')}, ${count(warnings, 'warning')}`
    : 'no faults';
  return `${count(files, 'file')} checked: ${found}.`;
}

export function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}
