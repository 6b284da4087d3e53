/** Every code a fault can have. Codes are stable: scripts and editors may rely on them. */
export const FAULT_CODES = [
  // The file as text
  'encoding',
  'too-large',
  'too-deep',
  'syntax',
  'duplicate-key',
  'forbidden-key',
  'too-many-faults',
  // The shape
  'unknown-member',
  'missing-member',
  'wrong-type',
  'wrong-value',
  'unsupported-version',
  // Names that lead nowhere
  'unknown-page',
  'unknown-target',
  'unknown-step',
  'unknown-condition',
  'unknown-fact',
  'unknown-flow',
  'unmet-requires',
  // Names used twice
  'duplicate-id',
  'reserved-id',
  // Conditions
  'wrong-fact-value',
  'wrong-operator',
  'circular-condition',
  'unknown-blocks-start',
  // The way through the steps
  'unguarded-not-last',
  'no-default-exit',
  'unreachable',
  'no-way-out',
  'circular-flow',
  // Texts, targets and languages
  'bad-link',
  'unknown-placeholder',
  'single-finder',
  'no-identity',
  'only-fragile',
  'no-row-key',
  'missing-portal-lang',
  'redundant-lang',
  'unlisted-lang',
  'newer-format',
  // Strings files
  'unknown-key',
  'missing-translation',
  'stale-translation',
  'placeholder-mismatch',
  'wrong-flow',
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

/** One thing that is wrong in a file, and where. */
export interface Fault {
  file?: string;
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 code units, as editors count. */
  column: number;
  /** Length of the marked text on that line, at least 1. */
  length: number;
  /** JSON Pointer (RFC 6901) to the value, `''` for the whole file. */
  pointer: string;
  code: FaultCode;
  /** `error`: the flow cannot be used. `warning`: it can, and somebody should look. */
  severity: 'error' | 'warning';
  /** Id of the step that the fault is in. */
  step?: string;
  /** A plain sentence that names the thing. */
  message: string;
  /** What the author probably meant: one word or a short text to put in its place. */
  suggestion?: string;
}
